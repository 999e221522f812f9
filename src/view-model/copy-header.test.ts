import { describe, expect, it } from 'vitest';
import { madeCall } from '../core/made-call.fixture';
import { headerCopy } from './copy-header';
import { english } from './words/en';

const call = madeCall({
  exchange: {
    requestHeaders: [
      { name: 'X-TC-Token', value: 'hunter2' },
      { name: 'X-TC-Action', value: 'RunInstances' },
    ],
    responseHeaders: [{ name: 'Date', value: 'Mon, 23 Nov 2026 19:12:08 GMT' }],
  },
});

describe('a copied header', () => {
  it.each([
    ['request', 0, '‹X-TC-Token·1›', 'Copied · 1 masked'],
    ['request', 1, 'RunInstances', 'Copied'],
    ['response', 0, 'Mon, 23 Nov 2026 19:12:08 GMT', 'Copied'],
    ['response', 7, '', 'Copied'],
  ] as const)('of the %s, %i, is its value alone, masked', (side, index, text, confirmation) => {
    expect(headerCopy(call, side, index, { personal: false }, english)).toEqual({
      text,
      confirmation,
    });
  });
});
