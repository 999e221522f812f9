import { describe, expect, it } from 'vitest';
import {
  callLogLimits,
  DEFAULT_LOG_LIMITS,
  LIMIT_RANGES,
  readLimitText,
  readLogLimits,
} from './log-limits';

const STORED: readonly [what: string, stored: unknown, maxCalls: number, bodyMegabytes: number][] =
  [
    ['nothing', undefined, 100_000, 128],
    ['a text', 'x', 100_000, 128],
    ['null', null, 100_000, 128],
    ['both', { maxCalls: 1_000, bodyMegabytes: 8 }, 1_000, 8],
    ['the largest', { maxCalls: 500_000, bodyMegabytes: 1_024 }, 500_000, 1_024],
    ['one alone', { maxCalls: 2_000 }, 2_000, 128],
    ['too few rows', { maxCalls: 999, bodyMegabytes: 64 }, 100_000, 64],
    ['too many', { maxCalls: 500_001, bodyMegabytes: 1e9 }, 100_000, 128],
    ['no whole numbers', { maxCalls: 1_000.5, bodyMegabytes: Number.NaN }, 100_000, 128],
    ['texts', { maxCalls: '2000', bodyMegabytes: '64' }, 100_000, 128],
  ];

const TYPED: readonly [typed: string, value: number | undefined][] = [
  ['1000', 1_000],
  [' 500000 ', 500_000],
  ['100,000', 100_000],
  ['100 000', 100_000],
  ['100，000', 100_000],
  ['', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['999', undefined],
  ['500001', undefined],
  ['1e5', undefined],
  ['1000000000', undefined],
  ['99999999999999999999', undefined],
  ['10,00', undefined],
  ['1000.5', undefined],
  ['0x2000', undefined],
  ['many', undefined],
];

describe('readLogLimits', () => {
  it.each(STORED)('reads %s', (_what, stored, maxCalls, bodyMegabytes) => {
    expect(readLogLimits(stored)).toEqual({ maxCalls, bodyMegabytes });
  });
});

describe('readLimitText', () => {
  it.each(TYPED)('reads "%s" as %s', (typed, value) => {
    expect(readLimitText(typed, LIMIT_RANGES.maxCalls)).toBe(value);
  });
});

it('counts a megabyte of body text as 2^20 characters', () => {
  expect(callLogLimits(DEFAULT_LOG_LIMITS)).toEqual({
    maxCalls: 100_000,
    maxBodyLength: 134_217_728,
  });
});
