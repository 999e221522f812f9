import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COPY_SETTINGS, readCopySettings, readExtraNames } from './copy-settings';

const CHOSEN = {
  ticketLanguage: 'zh',
  site: 'international',
  footer: 'Team A',
  hasParameters: false,
  hasClient: false,
  hasTraceId: false,
  masksPersonal: false,
  extraNames: ['InternalCode'],
} as const;

describe('readCopySettings', () => {
  it('gives what is stored, and the defaults where nothing is', () => {
    expect(readCopySettings(CHOSEN)).toEqual(CHOSEN);
    expect(readCopySettings(undefined)).toEqual(DEFAULT_COPY_SETTINGS);
    expect(readCopySettings('x')).toEqual(DEFAULT_COPY_SETTINGS);
  });

  it.each<[name: keyof typeof CHOSEN, value: unknown]>([
    ['ticketLanguage', 'fr'],
    ['site', null],
    ['footer', 'x'.repeat(501)],
    ['masksPersonal', 'no'],
    ['extraNames', [1]],
    ['hasClient', undefined],
  ])('lets a damaged %s fall back alone', (name, value) => {
    expect(readCopySettings({ ...CHOSEN, [name]: value })).toEqual({
      ...CHOSEN,
      [name]: DEFAULT_COPY_SETTINGS[name],
    });
  });

  it('never throws, and masks personal data unless it is told not to', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readCopySettings(stored).masksPersonal).toBe(
          (Object(stored) as { masksPersonal?: unknown }).masksPersonal !== false ||
            Array.isArray(stored),
        );
      }),
    );
  });
});

describe('readExtraNames', () => {
  it.each([
    ['', []],
    ['A', ['A']],
    [' A ,B\n\nC,,A', ['A', 'B', 'C']],
  ])('%j', (text, names) => {
    expect(readExtraNames(text)).toEqual(names);
  });
});
