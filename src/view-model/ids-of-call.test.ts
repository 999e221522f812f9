import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { idsOfCall } from './ids-of-call';

const REQUEST_ID = '1f2e3d4c-0000-4000-8000-00000000000a';
const UUID = 'e85f1388-0422-410d-8e50-bef540e78c18';

const CASES: readonly {
  readonly name: string;
  readonly request?: string;
  readonly exchange?: Partial<HttpExchange>;
  /** Members of `Response`. */
  readonly response?: object;
  readonly ids: Readonly<Record<string, string>>;
}[] = [
  { name: 'its RequestId', ids: {} },
  {
    name: 'resources that a request names',
    request: '{"InstanceIds":["ins-1a2b3c4d","ins-2b3c4d5e"],"Zone":"ap-guangzhou-3"}',
    ids: { 'ins-1a2b3c4d': 'InstanceIds', 'ins-2b3c4d5e': 'InstanceIds' },
  },
  {
    name: 'tasks and flows in an answer, numbers with their digits',
    response: { TaskId: 1234567890, FlowId: '1000123', AsyncRequestId: UUID },
    ids: { '1234567890': 'TaskId', '1000123': 'FlowId', [UUID]: 'AsyncRequestId' },
  },
  {
    name: 'a long integer, whole',
    request: '{"JobId":9007199254740993}',
    ids: { '9007199254740993': 'JobId' },
  },
  {
    name: 'values in the form of an id under any name',
    request: `{"Filters":[{"Name":"vpc","Values":["vpc-9z8y7x6w","${UUID}"]}],"Mount":"cbs-0a1b2c3d"}`,
    ids: { 'vpc-9z8y7x6w': 'Values', [UUID]: 'Values', 'cbs-0a1b2c3d': 'Mount' },
  },
  {
    name: 'those of a query',
    exchange: {
      url: 'https://cvm.tencentcloudapi.com/?Action=A&InstanceIds.0=ins-1a2b3c4d&Nonce=77777',
      requestBody: { kind: 'none' },
    },
    ids: { 'ins-1a2b3c4d': 'InstanceIds' },
  },
  {
    name: 'not what is the same in all calls, or nobody’s business',
    request:
      '{"AppId":1250000000,"SecretId":"AKID00000000","ProjectId":100200,"SessionId":"s3cr3t99","OwnerUin":"100000000001"}',
    ids: {},
  },
  {
    name: 'not what has no digit, is short, or is a region',
    request: '{"ImageId":"default","TaskId":12,"Region":"ap-shanghai","Note":"text-overflow1 is"}',
    ids: {},
  },
];

describe('the ids of a call', () => {
  it.each(CASES)('are $name', ({ request = '{}', exchange, response = {}, ids }) => {
    const call = madeCall({
      body: JSON.stringify({ Response: { ...response, RequestId: REQUEST_ID } }),
      exchange: { requestBody: { kind: 'text', text: request }, ...exchange },
    });
    expect(Object.fromEntries(idsOfCall(call))).toEqual({ [REQUEST_ID]: 'RequestId', ...ids });
  });

  it('are at most a hundred, from the beginnings of the texts', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `ins-${10_000_000 + index}`);
    const call = madeCall({
      body: JSON.stringify({ Response: { InstanceIdSet: many, RequestId: REQUEST_ID } }),
    });
    expect(idsOfCall(call).size).toBeLessThanOrEqual(100);
  });
});
