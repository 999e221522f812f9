import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { captureText } from './capture-text';
import { english } from './words/en';

const NONE = { kind: 'unavailable', reason: 'too-large' } as const;
const BEGINNING = { kind: 'text', text: '{', isBeginning: true } as const;
const BYTES = { kind: 'binary', base64: 'AAEC' } as const;

const CASES: readonly {
  name: string;
  exchange: Partial<HttpExchange>;
  word: string;
  line: RegExp;
  isWhole: boolean;
}[] = [
  { name: 'a whole exchange', exchange: {}, word: 'whole', line: /log\.$/, isWhole: true },
  {
    name: 'bytes',
    exchange: { responseBody: BYTES },
    word: 'whole',
    line: /log\.$/,
    isWhole: true,
  },
  {
    name: 'no body',
    exchange: { responseBody: NONE },
    word: 'without the response body',
    line: /log, without the response body\.$/,
    isWhole: false,
  },
  {
    name: 'the beginning of a body',
    exchange: { responseBody: BEGINNING },
    word: 'with the beginning of the response body',
    line: /log, with the beginning of the response body\.$/,
    isWhole: false,
  },
  {
    name: 'a service worker’s answer',
    exchange: { source: 'devtools-through-worker' },
    word: 'through a service worker',
    line: /service worker\.$/,
    isWhole: true,
  },
  {
    name: 'a service worker’s answer without its body',
    exchange: { source: 'devtools-through-worker', responseBody: NONE },
    word: 'without the response body',
    line: /service worker, without the response body\.$/,
    isWhole: false,
  },
  {
    name: 'no page',
    exchange: { source: 'devtools-no-page' },
    word: 'whole, page not named',
    line: /names no page/,
    isWhole: true,
  },
  {
    name: 'a file',
    exchange: { source: 'file' },
    word: 'from a file',
    line: /a file\.$/,
    isWhole: true,
  },
  {
    name: 'the observer alone, which never has a body',
    exchange: { source: 'observer', responseBody: NONE },
    word: 'observer only',
    line: /^Seen by the background observer alone: no headers, no bodies/,
    isWhole: false,
  },
];

describe('captureText', () => {
  it.each(CASES)('says what is missing of $name', ({ exchange, word, line, isWhole }) => {
    const text = captureText(madeCall({ exchange }), english);
    expect(text).toEqual({ word, isWhole, line: expect.stringMatching(line) });
  });
});
