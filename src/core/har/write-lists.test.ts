import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../made-call.fixture';
import { csvLine } from './csv-line';
import { drawnCalls } from './drawn-calls.fixture';
import type { ExportOptions } from './export-options';
import { csvParts, writeCsv } from './write-csv';
import { harParts } from './write-har';
import { writeNdjson } from './write-ndjson';

const AT = Date.UTC(2026, 10, 23, 19, 12, 7, 481);
const OPTIONS: ExportOptions = {
  version: '1',
  redaction: { personal: false, extraNames: [] },
  markers: [
    { name: '=cmd()', at: AT + 1 },
    { name: 'test 13', at: AT + 10_000 },
  ],
};

const error = (message: string) =>
  JSON.stringify({ Response: { Error: { Code: 'A.B', Message: message }, RequestId: 'r' } });
const call = (made: MadeCall, startedAt = AT) =>
  madeCall({ ...made, exchange: { startedAt, ...made.exchange } });

describe('csvLine', () => {
  it.each<[value: string, expected: string]>([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("a,b")', '"\'=HYPERLINK(""a,b"")"'],
    ['1-1', '1-1'],
  ])('%j becomes %j', (value, expected) => {
    expect(csvLine([value, 'x'])).toBe(`${expected},x\r\n`);
  });
});

describe('writeCsv', () => {
  it('has a line of names, a line a call, and the marker that was the last', () => {
    const calls = [
      call({ body: error('m') }),
      call({ request: { region: 'ap-guangzhou' }, exchange: { status: 0 } }, AT + 2),
    ];
    expect(writeCsv(calls, OPTIONS).split('\r\n')).toEqual([
      'time,service,action,region,outcome,code,requestId,status,durationMs,endpoint,marker',
      '2026-11-23T19:12:07.481Z,cvm,DescribeInstances,,error,A.B,r,200,100,cvm.tencentcloudapi.com,',
      "2026-11-23T19:12:07.483Z,cvm,DescribeInstances,ap-guangzhou,failed,,,,100,cvm.tencentcloudapi.com,'=cmd()",
      '',
    ]);
  });

  it('leaves out calls that still run', () => {
    const calls = drawnCalls(100);
    const ended = calls.filter(({ outcome }) => outcome.kind !== 'pending');
    expect(writeCsv(calls, OPTIONS).trimEnd().split('\r\n')).toHaveLength(ended.length + 1);
  });
});

describe('writeNdjson', () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('has a line a call, markers between them, and no secret', () => {
    const calls = [
      call({ body: error('line\nbreak') }),
      call(
        {
          exchange: {
            requestBody: { kind: 'text', text: '{"Password":"hunter2-and-more"}' },
            responseBody: { kind: 'unavailable', reason: 'evicted' },
          },
        },
        AT + 2,
      ),
    ];
    const written = lines(writeNdjson(calls, OPTIONS));
    expect(written.map(({ type, name }) => name ?? type)).toEqual([
      ...['call', '=cmd()', 'call', 'test 13'],
    ]);
    expect(written[0]).toMatchObject({
      time: '2026-11-23T19:12:07.481Z',
      durationMs: 100,
      service: 'cvm',
      action: 'DescribeInstances',
      outcome: 'error',
      speaker: 'api',
      code: 'A.B',
      message: 'line\nbreak',
      requestId: 'r',
      status: 200,
      responseBody: error('line\nbreak'),
    });
    expect(written[2]).toMatchObject({ outcome: 'unknown', reason: 'evicted' });
    expect(written[2].requestBody).toMatch(/^\{"Password":"‹Password.*›"\}$/);
  });

  it('writes what is asked for without masks', () => {
    const calls = [
      call({ exchange: { url: 'https://cvm.tencentcloudapi.com/?token=s3cr3t-t0k3n' } }),
    ];
    expect(writeNdjson(calls, OPTIONS)).not.toContain('s3cr3t-t0k3n');
    expect(writeNdjson(calls, { ...OPTIONS, isUnmasked: true })).toContain('s3cr3t-t0k3n');
  });

  it('writes calls that are not in the order of their start, each marker once', () => {
    const calls = [call({}, AT + 20_000), call({}, AT)];
    const written = lines(writeNdjson(calls, OPTIONS));
    expect(written.map(({ type }) => type)).toEqual(['marker', 'marker', 'call', 'call']);
  });
});

describe('the parts of a file', () => {
  it('come one at a time, and tell in the end what was written', () => {
    const calls = drawnCalls(50);
    for (const parts of [harParts(calls, OPTIONS), csvParts(calls, OPTIONS)]) {
      let count = 0;
      let result = parts.next();
      for (; !result.done; result = parts.next()) count++;
      expect(count).toBeGreaterThan(80);
      expect(result.value).toMatchObject({ callCount: 47, pendingCount: 3 });
      expect(result.value.maskedCount).toBeGreaterThanOrEqual(0);
    }
  });
});
