import { describe, expect, it } from 'vitest';
import { parseEnvelope } from './parse-envelope';
import type { ResponseMark } from './response-mark';
import { responseMarks } from './response-marks';

const failed = (path: string, count: number, code?: string): ResponseMark => ({
  kind: 'partial-failure',
  path,
  count,
  code,
});
const asyncId = (name: string, value: string): ResponseMark => ({ kind: 'async-id', name, value });
const envelope = (members: string) => `{"Response":{${members},"RequestId":"r"}}`;

const CASES: readonly { name: string; body: string; expect: readonly ResponseMark[] }[] = [
  { name: 'an ordinary answer', body: envelope('"TotalCount":0'), expect: [] },
  {
    name: 'a deprecated action',
    body: envelope('"DeprecatedWarning":"Use \\"B\\"."'),
    expect: [{ kind: 'deprecated', text: 'Use "B".' }],
  },
  {
    name: 'a deprecated action that fails',
    body: envelope('"DeprecatedWarning":"w","TaskId":"1","Error":{"Code":"A","Message":"m"}'),
    expect: [{ kind: 'deprecated', text: 'w' }],
  },
  {
    name: 'a nested DeprecatedWarning',
    body: envelope('"X":{"DeprecatedWarning":"w"}'),
    expect: [],
  },
  {
    name: 'messages that were not sent',
    body: envelope('"SendStatusSet":[{"Code":"Ok"},{"Code":"A.B","Message":"m"},{"Code":"C"}]'),
    expect: [failed('SendStatusSet', 2, 'A.B')],
  },
  {
    name: 'messages that were all sent',
    body: envelope('"SendStatusSet":[{"Code":"Ok"}]'),
    expect: [],
  },
  {
    name: 'lists of failed things',
    body: envelope(
      '"FailListenerIdSet":["lbl-1","lbl-2"],"OperationFailedInstanceSet":[{"Id":"x"}],"FailedInstanceIds":[1],"FailedPages":[]',
    ),
    expect: [
      failed('FailListenerIdSet', 2),
      failed('OperationFailedInstanceSet', 1),
      failed('FailedInstanceIds', 1),
    ],
  },
  {
    name: 'messages of what failed, empty for what went well',
    body: envelope('"ErrorMessages":["","no such flow",null]'),
    expect: [failed('ErrorMessages', 1)],
  },
  {
    name: 'words that only begin like a failure',
    body: envelope('"FailoverSet":[1],"FailedCount":3,"FailedList":"x"'),
    expect: [],
  },
  {
    name: 'nested errors',
    body: envelope(
      '"Tables":[{"Error":{"Code":"","Message":""}},{"Error":{"Code":"A"}},{"Error":null},{"Error":"words"}]',
    ),
    expect: [failed('Tables.Error', 2, 'A')],
  },
  { name: 'an empty Error at the top', body: envelope('"Error":{"Code":""}'), expect: [] },
  {
    name: 'ids of work that goes on',
    body: envelope(
      '"TaskId":"t-1","FlowId":-5602209514906915428,"JobId":0,"AsyncRequestId":"","DealNames":["d1","d2"]',
    ),
    expect: [
      asyncId('TaskId', 't-1'),
      asyncId('FlowId', '-5602209514906915428'),
      asyncId('DealNames', 'd1'),
      asyncId('DealNames', 'd2'),
      { kind: 'long-integer', path: 'FlowId', digits: '-5602209514906915428', count: 1 },
    ],
  },
  {
    name: 'an id in Data, and none of other work',
    body: envelope('"Data":{"TaskId":522931820},"Jobs":[{"TaskId":"other"}]'),
    expect: [asyncId('TaskId', '522931820')],
  },
  {
    name: 'long integers, and not fractions, strings or safe ones',
    body: envelope(
      '"A":[9007199254740993,{"B":-9007199254740993}],"C":9007199254740991,"D":"9007199254740993","E":1234567890123456.5,"F":12345678901234567e3',
    ),
    expect: [{ kind: 'long-integer', path: 'A', digits: '9007199254740993', count: 2 }],
  },
  {
    name: 'a gateway’s envelope, and nothing beside it',
    body: `{"code":0,"data":{"TaskId":"no","data":${envelope('"TaskId":"t"')}},"errObj":{"TaskId":"no","seq":9007199254740993}}`,
    expect: [asyncId('TaskId', 't')],
  },
  {
    name: 'nothing of another Response just as deep',
    body: `{"data":{"data":${envelope('"TaskId":"t"')}},"errObj":{"data":{"Response":{"JobId":"no"}}}}`,
    expect: [asyncId('TaskId', 't')],
  },
  {
    name: 'the last of two Responses',
    body: `{"Response":{"TaskId":"no"},"Response":{"TaskId":"t","RequestId":"r"}}`,
    expect: [asyncId('TaskId', 't')],
  },
  {
    name: 'escaped names and a byte order mark',
    body: `\ufeff${envelope('"T\\u0061skId":"t"')}`,
    expect: [asyncId('TaskId', 't')],
  },
  { name: 'an id inside a string', body: envelope('"Text":"{\\"TaskId\\":\\"t\\"}"'), expect: [] },
  { name: 'no envelope', body: '{"TaskId":"t"}', expect: [] },
  { name: 'a cut envelope', body: '{"Response":{"TaskId":"t","Req', expect: [] },
  { name: 'over 2 MB', body: envelope(`"TaskId":"t","X":"${'x'.repeat(2_000_000)}"`), expect: [] },
];

describe('responseMarks', () => {
  it.each(CASES)('marks $name', ({ body, expect: wanted }) => {
    expect(responseMarks(body, parseEnvelope(body))).toEqual(wanted);
  });

  it('takes 2 MB of the worst in little time', () => {
    const deep = '[{"FailedIds":'.repeat(60_000);
    const body = envelope(`"X":${deep}[${'{"Code":"A"},'.repeat(60_000)}0]${'}]'.repeat(60_000)}`);
    const reading = parseEnvelope(body);
    const start = performance.now();
    responseMarks(body, reading);
    expect(body.length).toBeGreaterThan(1_500_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
