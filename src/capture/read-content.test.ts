import { describe, expect, it } from 'vitest';
import { readHarEntry } from '../core/har-entry';
import { readContent } from './read-content';

/** An entry as each browser gives it, as far as the reading of its content needs it. */
function entryOf(drawn: {
  readonly method?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
  readonly size?: number;
}) {
  const { method = 'POST', status = 200, headers = {}, error, size = 0 } = drawn;
  const entry = readHarEntry({
    request: { method, url: 'https://cvm.tencentcloudapi.com/', headers: [] },
    response: {
      status,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      content: { size },
      ...(error !== undefined && { _error: error }),
    },
  });
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const chromium = (content: unknown, encoding = '') => ({ content, encoding });
const firefox = (text: unknown) => [text, 'application/json'];
const json = { 'content-type': 'application/json' };
const NOT_DELIVERED = { kind: 'unavailable', reason: 'not-delivered' };
const EMPTY = { kind: 'text', text: '' };

describe('content of an entry', () => {
  it.each([
    {
      name: 'Chromium: an event stream read as windows-1252',
      answer: chromium('data: æ¨¡åž‹\n\n'),
      entry: { headers: { 'content-type': 'text/event-stream' } },
      expected: { kind: 'text', text: 'data: 模型\n\n' },
    },
    {
      name: 'Chromium: another type, which it reads as pages do',
      answer: chromium('æ¨¡åž‹'),
      entry: { headers: { 'content-type': 'text/html' } },
      expected: { kind: 'text', text: 'æ¨¡åž‹' },
    },
    {
      name: 'Chromium: the same with a charset, as it says',
      answer: chromium('æ¨¡åž‹'),
      entry: { headers: { 'content-type': 'text/plain; charset=utf-8' } },
      expected: { kind: 'text', text: 'æ¨¡åž‹' },
    },
    {
      name: 'Chromium: an empty answer',
      answer: chromium(''),
      entry: { headers: { ...json, 'content-length': '0' } },
      expected: EMPTY,
    },
    {
      name: 'Chromium: 204, which it may mark as aborted',
      answer: chromium(''),
      entry: { status: 204, headers: { date: 'now' }, error: 'net::ERR_ABORTED' },
      expected: EMPTY,
    },
    {
      name: 'Chromium: a beacon, of which it keeps neither headers nor body',
      answer: chromium(''),
      entry: {},
      expected: NOT_DELIVERED,
    },
    {
      name: 'Firefox: an empty answer',
      answer: firefox(''),
      entry: { headers: { ...json, 'Content-Length': '0' } },
      expected: EMPTY,
    },
    {
      name: 'Firefox: a beacon, whose body it does not keep',
      answer: firefox(''),
      entry: { headers: { ...json, 'content-length': '75' } },
      expected: NOT_DELIVERED,
    },
    {
      name: '304 announces the length of what was not sent',
      answer: firefox(''),
      entry: { method: 'GET', status: 304, headers: { 'Content-Length': '75' } },
      expected: EMPTY,
    },
    {
      name: 'HEAD announces the length of what was not sent',
      answer: chromium(''),
      entry: { method: 'HEAD', headers: { 'Content-Length': '75' } },
      expected: EMPTY,
    },
    {
      name: 'Chromium: over 20 MB',
      answer: chromium(null),
      entry: { headers: json, size: 22_020_096 },
      expected: { kind: 'unavailable', reason: 'too-large' },
    },
    {
      name: 'Firefox: over 1 MiB',
      answer: firefox('{"Response":{\0\0\0'),
      entry: { headers: json },
      expected: { kind: 'text', text: '{"Response":{', isBeginning: true },
    },
    {
      name: 'Chromium: a worker that ended took the body along',
      answer: chromium(undefined),
      entry: { headers: json, size: 75 },
      expected: NOT_DELIVERED,
    },
    {
      name: 'Chromium: broken off',
      answer: chromium(null),
      entry: { headers: json, error: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
      expected: { kind: 'unavailable', reason: 'no-response' },
    },
    {
      name: 'Chromium: octets that are text',
      answer: chromium(btoa('{"a":1}'), 'base64'),
      entry: { headers: json },
      expected: { kind: 'text', text: '{"a":1}' },
    },
  ])('$name', ({ answer, entry, expected }) => {
    expect(readContent({ answer }, entryOf(entry), false)).toEqual(expected);
  });

  it('says that the page navigated, where that is why there is none', () => {
    expect(readContent({ answer: chromium(null) }, entryOf({ headers: json }), true)).toEqual({
      kind: 'unavailable',
      reason: 'navigated',
    });
  });
});
