import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { idsInClear, idsOfCall } from './ids-of-call';

const REQUEST_ID = '1f2e3d4c-0000-4000-8000-00000000000a';
const UUID = 'e85f1388-0422-410d-8e50-bef540e78c18';
const OTHER_UUID = '11111111-2222-4333-8444-555555555555';
const THIRD_UUID = '99999999-2222-4333-8444-555555555555';

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
    name: 'not what stands under the name of a secret, whatever its form',
    request: `{"Token":"${UUID}","Password":"${OTHER_UUID}","csrfCode":"ins-1a2b3c4d","AccessTokens":["${THIRD_UUID}"]}`,
    ids: {},
  },
  {
    name: 'not what stands under the name of a secret in a query',
    exchange: {
      url: `https://cvm.tencentcloudapi.com/?Action=A&Token=${UUID}&Login.Password=${OTHER_UUID}`,
      requestBody: { kind: 'none' },
    },
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

/** What only the screen's masks know: names of one's own, and secrets by their place or their value. */
const MASKED: readonly {
  readonly name: string;
  readonly request?: string;
  readonly exchange?: Partial<HttpExchange>;
  readonly response?: object;
  readonly extraNames?: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'leaves all where nothing is masked',
    request: '{"OrderId":"20240001","InstanceId":"ins-1a2b3c4d"}',
    response: { TaskId: 1234567890 },
    ids: { '20240001': 'OrderId', 'ins-1a2b3c4d': 'InstanceId', '1234567890': 'TaskId' },
  },
  {
    name: 'drops a name of one’s own, however it is written',
    request: '{"OrderId":"20240001","InstanceId":"ins-1a2b3c4d"}',
    extraNames: ['order-ID'],
    ids: { 'ins-1a2b3c4d': 'InstanceId' },
  },
  {
    name: 'drops a short value and a number under it',
    request: '{"OrderId":"1234","JobId":98765}',
    response: { OrderIds: ['4321'], JobId: 98765 },
    extraNames: ['OrderId', 'OrderIds', 'JobId'],
    ids: {},
  },
  {
    name: 'drops what stands within such a member',
    request: '{"Order":{"Id":"1234","Lines":[{"LineId":"5678"}]},"TaskId":4711}',
    extraNames: ['Order'],
    ids: { '4711': 'TaskId' },
  },
  {
    name: 'drops it from an answer, and from a list',
    response: { OrderSet: ['ins-1a2b3c4d', UUID], TaskId: 1234567890 },
    extraNames: ['OrderSet'],
    ids: { '1234567890': 'TaskId' },
  },
  {
    name: 'drops it from a query, also a flattened one',
    exchange: {
      url: `https://cvm.tencentcloudapi.com/?Action=A&OrderId=20240001&Order.0.Id=1234&TaskId=4711`,
      requestBody: { kind: 'none' },
    },
    extraNames: ['OrderId', 'Order'],
    ids: { '4711': 'TaskId' },
  },
  {
    name: 'drops it from a form',
    request: `OrderId=20240001&TaskId=4711`,
    extraNames: ['OrderId'],
    ids: { '4711': 'TaskId' },
  },
  {
    name: 'drops a secret’s value where it stands under a name that says nothing',
    request: `{"Token":"${UUID}"}`,
    response: { FlowId: UUID, TaskId: 1234567890 },
    ids: { '1234567890': 'TaskId' },
  },
  {
    name: 'drops a header’s secret',
    exchange: { requestHeaders: [{ name: 'X-TC-Token', value: UUID }] },
    response: { FlowId: UUID },
    ids: {},
  },
  {
    name: 'drops what a long body says further on is a secret',
    request: `{"FlowId":"${UUID}","Filler":"${'x'.repeat(40_000)}","Token":"${UUID}"}`,
    ids: {},
  },
  {
    name: 'drops what stands in the part of a long body that is read',
    request: `{"Order":{"Id":"1234"},"OrderId":"20240001","Filler":"${'x'.repeat(40_000)}"}`,
    extraNames: ['OrderId', 'Order'],
    ids: {},
  },
  {
    name: 'drops the RequestId where somebody named it so',
    extraNames: ['RequestId'],
    ids: { [REQUEST_ID]: '' },
  },
];

describe('the ids in clear', () => {
  it.each(MASKED)('$name', ({ request = '{}', exchange, response = {}, extraNames = [], ids }) => {
    const call = madeCall({
      body: JSON.stringify({ Response: { ...response, RequestId: REQUEST_ID } }),
      exchange: { requestBody: { kind: 'text', text: request }, ...exchange },
    });
    const expected = { [REQUEST_ID]: 'RequestId', ...ids };
    const shown = Object.entries(expected).filter(([, name]) => name !== '');
    expect(Object.fromEntries(idsInClear(call, extraNames))).toEqual(Object.fromEntries(shown));
  });

  it('follow a change of the names', () => {
    const call = madeCall({
      body: JSON.stringify({ Response: { OrderId: '20240001', RequestId: REQUEST_ID } }),
    });
    expect(idsInClear(call, []).has('20240001')).toBe(true);
    expect(idsInClear(call, ['OrderId']).has('20240001')).toBe(false);
  });
});
