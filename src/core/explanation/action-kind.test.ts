import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReadAction } from './action-kind';

const ACTIONS_FILE = '../shared/data/actions.tsv';

const READS = [
  'DescribeInstances',
  'DescribeClusterInstancesStatus',
  'ListUsers',
  'QueryVoucherList',
  'SearchLog',
  'GetUser',
  'GetDownloadFlowUrl',
  'InquirePriceCreateDisks',
  'InquiryPriceRunInstances',
];

const OTHERS = [
  'RunInstances',
  'CreateKeyPair',
  'ModifyInstancesAttribute',
  'DeleteVpc',
  'CheckVcode',
  'VerifySmsCode',
  'ExportAssetUserList',
  'DownloadBill',
  'GetFaceIdToken',
  'GetSessionToken',
  'GetLiveCode',
  'Describe',
  'Describer',
  'describeInstances',
  'Listen',
  'Getaway',
  'MyDescribeInstances',
  ' DescribeInstances',
  '',
  undefined,
];

describe('isReadAction', () => {
  for (const action of READS) {
    it(`${action} reads`, () => {
      expect(isReadAction(action)).toBe(true);
    });
  }

  for (const action of OTHERS) {
    it(`${action === undefined ? 'an unknown action' : `"${action}"`} may change something`, () => {
      expect(isReadAction(action)).toBe(false);
    });
  }

  it.skipIf(!existsSync(ACTIONS_FILE))(
    'no real action named after a change reads (skipped where ../shared is absent)',
    () => {
      const change =
        /^(?:Add|Apply|Assign|Bind|Cancel|Create|Delete|Modify|Open|Pay|Put|Re[a-z]+|Run|Send|Set|St[a-z]+|Terminate|Update|Upload)[A-Z]/;
      const actions = readFileSync(ACTIONS_FILE, 'utf8').trim().split('\n').slice(1);
      const reads = actions.map((line) => line.split('\t')[2] ?? '').filter(isReadAction);
      expect(reads.length).toBeGreaterThan(6_000);
      expect(reads.filter((action) => change.test(action))).toEqual([]);
    },
  );
});
