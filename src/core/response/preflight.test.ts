import { describe, expect, it } from 'vitest';
import type { ExchangeHead } from '../http-exchange';
import { drawnExchange } from '../ledger/ledger-world.fixture';
import { callStoppedByPreflight, isPreflight } from './preflight';

const ALLOWED = { name: 'Access-Control-Allow-Origin', value: 'https://app.example.test' };
const { responseBody: _, ...head } = drawnExchange({ call: 1, kind: 0, at: 7 });
const preflight = (changes: Partial<ExchangeHead> = {}): ExchangeHead => ({
  ...head,
  method: 'OPTIONS',
  requestHeaders: [
    { name: 'Origin', value: 'https://app.example.test' },
    { name: 'access-control-request-method', value: 'POST' },
  ],
  requestBody: { kind: 'none' },
  ...changes,
});

describe('a preflight', () => {
  it('is an OPTIONS, which no call of the API is', () => {
    expect(isPreflight(preflight())).toBe(true);
    expect(isPreflight(head)).toBe(false);
  });

  it.each<{ name: string; changes: Partial<ExchangeHead> }>([
    { name: 'without permission', changes: {} },
    { name: 'with permission and HTTP 403', changes: { status: 403, responseHeaders: [ALLOWED] } },
    { name: 'sent elsewhere', changes: { status: 302, responseHeaders: [ALLOWED] } },
  ])(
    'answered $name stops its call, of which only address, method and time are known',
    ({ changes }) => {
      expect(callStoppedByPreflight(preflight(changes))).toEqual({
        ...preflight(changes),
        method: 'POST',
        requestHeaders: [],
        requestBody: { kind: 'unknown' },
        status: 0,
        responseHeaders: [],
        block: 'preflight',
      });
    },
  );

  it('without an answer was cut off with its call, and refused nothing', () => {
    expect(callStoppedByPreflight(preflight({ status: 0 }))).toMatchObject({
      method: 'POST',
      block: undefined,
    });
  });

  it.each([200, 204, 299])('answered %d with permission stops nothing', (status) => {
    const passed = preflight({ status, responseHeaders: [ALLOWED] });
    expect(callStoppedByPreflight(passed)).toBeUndefined();
  });

  it('is none where the page itself sent the OPTIONS', () => {
    expect(callStoppedByPreflight(preflight({ requestHeaders: [] }))).toBeUndefined();
  });
});
