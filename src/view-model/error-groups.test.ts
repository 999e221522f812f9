import { describe, expect, it } from 'vitest';
import { createCallLog } from '../core/call-log';
import { tsvLine } from '../core/copy-as/tsv-line';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { errorGroupTsv } from './error-group-tsv';
import { callsByMarker, errorGroups } from './error-groups';
import { english } from './words/en';

const error = (code: string, requestId: string) =>
  JSON.stringify({ Response: { Error: { Code: code, Message: 'm' }, RequestId: requestId } });
const ACTION = 'cvm DescribeInstances';
const at = (seconds: number) => ({ exchange: { startedAt: seconds * 1000 } });

function logOf(calls: readonly MadeCall[]) {
  const log = createCallLog();
  calls.forEach((call, index) => {
    log.append(madeCall({ id: `c${index}`, ...call }));
  });
  return log;
}

describe('errorGroups', () => {
  const log = logOf([
    { body: '{"Response":{"RequestId":"ok"}}', ...at(0) },
    { body: error('A', '1'), ...at(1) },
    { body: error('B', '2'), ...at(2) },
    { body: error('A', '3'), ...at(24) },
    { body: error('A', '4'), request: { region: 'ap-beijing' }, ...at(3) },
  ]);

  it('groups by code, action and region, the most frequent first', () => {
    expect(errorGroups(log).map(({ code, region, calls }) => [code, region, calls.length])).toEqual(
      [
        ['A', undefined, 2],
        ['A', 'ap-beijing', 1],
        ['B', undefined, 1],
      ],
    );
  });

  it('knows its first, its last and its newest call', () => {
    expect(errorGroups(log)[0]).toMatchObject({ firstAt: 1000, lastAt: 24_000 });
    expect(errorGroups(log)[0]?.newest.exchange.startedAt).toBe(24_000);
  });

  it('counts every call of a group in one bar', () => {
    for (const { bars, calls } of errorGroups(log)) {
      expect(bars).toHaveLength(24);
      expect(bars.reduce((sum, count) => sum + count, 0)).toBe(calls.length);
    }
    expect(errorGroups(log)[0]?.bars.at(-1)).toBe(1);
    expect(errorGroups(log)[0]?.bars[1]).toBe(1);
  });

  it('takes a log of one call', () => {
    expect(errorGroups(logOf([{ body: error('A', '1') }]))).toHaveLength(1);
  });

  it('leaves successes and dry runs out', () => {
    const none = logOf([{ body: error('DryRunOperation', '1') }, { body: '{"Response":{}}' }]);
    expect(errorGroups(none)).toEqual([]);
  });

  it('lists a group’s RequestIds with their times', () => {
    const [group] = errorGroups(log);
    expect(group && errorGroupTsv(group, 0)).toBe(
      [
        'Time\tAction\tCode\tRequestId',
        `1970-01-01 00:00:01.000 UTC\t${ACTION}\tA\t1`,
        `1970-01-01 00:00:24.000 UTC\t${ACTION}\tA\t3`,
      ].join('\n'),
    );
  });
});

describe('errorGroupTsv', () => {
  it('masks a secret that stands in a name', () => {
    const action = 'AKIDz8krbsJ5yKBZQpn74WFkmLPxx7Qk';
    const [group] = errorGroups(logOf([{ body: error('A', '1'), request: { action } }]));
    expect(group && errorGroupTsv(group, 0)).not.toContain(action);
  });
});

describe('callsByMarker', () => {
  const [group] = errorGroups(
    logOf([
      { body: error('A', '1'), ...at(1) },
      { body: error('A', '2'), ...at(5) },
      { body: error('A', '3'), ...at(6) },
    ]),
  );
  it.each([
    [[], ''],
    [[{ name: 'test 12', at: 2000 }], 'before any marker (1), test 12 (2)'],
    [
      [
        { name: 'one', at: 0 },
        { name: 'two', at: 5500 },
      ],
      'one (2), two (1)',
    ],
  ])('%j', (markers, text) => {
    expect(group && callsByMarker(group, markers, english)).toBe(text);
  });
});

describe('tsvLine', () => {
  it.each([
    [['a', 'b'], 'a\tb'],
    [['a\tb\r\nc'], 'a b c'],
    [['=1+1', '+1', '-1', '@x'], "'=1+1\t'+1\t'-1\t'@x"],
    [['', 'a=b'], '\ta=b'],
  ])('%j', (values, line) => {
    expect(tsvLine(values)).toBe(line);
  });
});
