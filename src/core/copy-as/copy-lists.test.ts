import { describe, expect, it } from 'vitest';
import { madeCall } from '../made-call.fixture';
import { formatBody } from './format-body';
import { formatParameter } from './format-parameter';
import { formatRequestIds } from './format-request-ids';
import { formatTsv } from './format-tsv';

const error = madeCall({
  body: '{"Response":{"Error":{"Code":"A.B","Message":"=cmd\\tx\\ny Password=hunter2"},"RequestId":"r-1"}}',
  request: { region: 'ap-guangzhou' },
  exchange: { startedAt: Date.UTC(2026, 10, 23, 19, 12, 7, 481), durationMs: 99.6 },
});
const running = madeCall({
  exchange: {
    status: 0,
    durationMs: undefined,
    responseBody: { kind: 'unavailable', reason: 'pending' },
  },
});

describe('RequestIds', () => {
  it('stand one a line; calls without one are left out', () => {
    expect(formatRequestIds([error, running, error])).toBe('r-1\nr-1');
    expect(formatRequestIds([])).toBe('');
  });
});

describe('rows for a spreadsheet', () => {
  it('have a head, a line a call, and nothing that is a formula or a secret', () => {
    const { text, maskedNames } = formatTsv([error, running], { utcOffsetMinutes: 480 });
    const [head, first = '', second] = text.split('\n');
    expect(head).toBe(
      'Time\tService\tAction\tRegion\tOutcome\tCode\tRequestId\tHTTP status\tDuration (ms)\tMessage',
    );
    expect(first).toMatch(
      /^2026-11-24 03:12:07\.481 UTC\+8\tcvm\tDescribeInstances\tap-guangzhou\terror\tA\.B\tr-1\t200\t100\t'=cmd x y Password=‹Password.*›$/,
    );
    expect(second).toBe(
      '1970-01-01 08:00:00.000 UTC+8\tcvm\tDescribeInstances\t\tpending\t\t\t\t\t',
    );
    expect(maskedNames).toEqual(['Password']);
  });
});

describe('one parameter', () => {
  const call = madeCall({
    exchange: {
      requestHeaders: [],
      requestBody: {
        kind: 'text',
        text: '{"Filters":[{"Name":"zone"}],"Login":{"Password":"hunter2"}}',
      },
    },
  });

  it('is its path and its value', () => {
    expect(formatParameter(call, 'Filters.0.Name')).toEqual({
      text: 'Filters.0.Name = zone',
      masked: [],
      maskedNames: [],
    });
  });

  it('is masked where it is secret, unless for this copy', () => {
    expect(formatParameter(call, 'Login.Password').text).toMatch(/^Login\.Password = ‹Password/);
    expect(formatParameter(call, 'Login.Password', { isUnmasked: true }).text).toBe(
      'Login.Password = hunter2',
    );
  });

  it('that is not there is nothing', () => {
    expect(formatParameter(call, 'Login').text).toBe('');
  });
});

describe('a body', () => {
  const call = madeCall({
    body: '{"Response":{"Id":123456789012345678901,"RequestId":"r"}}',
    exchange: {
      requestHeaders: [],
      requestBody: { kind: 'text', text: '{"Password": "hunter2"}' },
    },
  });

  it('is raw or laid out, masked, with its digits', () => {
    expect(formatBody(call, { side: 'request', layout: 'raw' })?.text).toMatch(
      /^\{"Password": "‹Password.*›"\}$/,
    );
    expect(formatBody(call, { side: 'response', layout: 'pretty' })?.text).toBe(
      '{\n  "Response": {\n    "Id": 123456789012345678901,\n    "RequestId": "r"\n  }\n}',
    );
  });

  it('that is not there is nothing', () => {
    expect(formatBody(running, { side: 'response', layout: 'raw' })).toBeUndefined();
  });
});
