import { describe, expect, it } from 'vitest';
import { readHarTimings } from './read-har-timings';

describe('the phases of a HAR entry', () => {
  it.each<[name: string, given: unknown, expected: unknown]>([
    [
      'all of them, as Chromium gives them',
      {
        ...{ blocked: 3.1, dns: 4, connect: 30, ssl: 20, send: 0.4, wait: 90.5, receive: 2 },
        _blocked_queueing: 2.2,
      },
      { blocked: 3.1, dns: 4, connect: 30, ssl: 20, send: 0.4, wait: 90.5, receive: 2 },
    ],
    [
      'those that happened, of a connection used again',
      { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 12, receive: 0 },
      { blocked: 1, send: 0, wait: 12, receive: 0 },
    ],
    [
      'one that took all the time, as Firefox gives it',
      { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 2, receive: 0 },
      { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 2, receive: 0 },
    ],
    ['none where all is one phase', { send: 0, wait: 148, receive: 0 }, undefined],
    ['none of zeros', { send: 0, wait: 0, receive: 0 }, undefined],
    ['none where there are none', undefined, undefined],
    ['none of what is no number', { send: '1', wait: null, receive: Number.NaN }, undefined],
    ['none of a list', [1, 2], undefined],
  ])('are %s', (_, given, expected) => {
    expect(readHarTimings(given)).toEqual(expected);
  });
});
