import { describe, expect, it } from 'vitest';
import { explainers } from '../core/explanation/explain-error';
import type { ResponseBody } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { callCells } from './call-cells';
import { english } from './words/en';

describe('a row’s size', () => {
  it.each<{ name: string; responseBody: ResponseBody; size: string }>([
    { name: 'a text’s characters', responseBody: { kind: 'text', text: '{"a":1}' }, size: '7 B' },
    { name: 'nothing of an empty text', responseBody: { kind: 'text', text: '' }, size: '' },
    {
      name: 'a binary body’s bytes',
      responseBody: { kind: 'binary', base64: 'AAEC' },
      size: '3 B',
    },
    {
      name: 'its bytes, padded',
      responseBody: { kind: 'binary', base64: 'AAECAA==' },
      size: '4 B',
    },
    {
      name: 'nothing of a body that was not got',
      responseBody: { kind: 'unavailable', reason: 'evicted' },
      size: '',
    },
  ])('is $name', ({ responseBody, size }) => {
    const call = madeCall({ exchange: { responseBody } });
    expect(callCells(call, explainers.en, 0, 0, english).size).toBe(size);
  });
});
