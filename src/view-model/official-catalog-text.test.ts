import { describe, expect, it } from 'vitest';
import type { OfficialRow } from '../core/explanation/official-text';
import { catalogAgeText, catalogLoadedText, catalogProblemText } from './official-catalog-text';
import { english } from './words/en';

const NOW = Date.UTC(2026, 10, 24);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const AGES: readonly [age: number, text: string][] = [
  [-DAY_MS, 'just now'],
  [0, 'just now'],
  [MINUTE_MS - 1, 'just now'],
  [MINUTE_MS, '1 minute ago'],
  [59 * MINUTE_MS, '59 minutes ago'],
  [60 * MINUTE_MS, '1 hour ago'],
  [DAY_MS - 1, '23 hours ago'],
  [3 * DAY_MS, '3 days ago'],
  [400 * DAY_MS, '400 days ago'],
];

const row = (solution?: string): OfficialRow => ({
  ...{ service: 'cvm', serviceName: '', version: '', code: 'A', description: 'd', solution },
});

describe('catalogAgeText', () => {
  it.each(AGES)('says after %d ms: %s', (age, text) => {
    const info = { rowCount: 15_009, loadedAt: NOW - age };
    expect(catalogAgeText(info, NOW, english)).toBe(`15,009 explanations, loaded ${text}.`);
  });
});

describe('catalogLoadedText', () => {
  it('counts what was taken, and nothing that did not happen', () => {
    const rows = [row('s'), row(undefined)];
    expect(catalogLoadedText({ kind: 'ok', rows, skippedCount: 0, mergedCount: 0 }, english)).toBe(
      'Loaded 2 explanations, 1 of them with a solution.',
    );
  });

  it('counts what was merged and skipped', () => {
    expect(
      catalogLoadedText({ kind: 'ok', rows: [row()], skippedCount: 1, mergedCount: 2 }, english),
    ).toBe(
      'Loaded 1 explanation, 0 of them with a solution. 2 rows repeated another and were merged. 1 row without a code or a text was skipped.',
    );
  });
});

describe('catalogProblemText', () => {
  it.each(['empty', 'too-large', 'unreadable', 'not-json', 'cut', 'other-form'] as const)(
    'says of %s what happened, that nothing changed, and what to do',
    (reason) => {
      expect(catalogProblemText(reason, english)).toMatch(
        /^(?:The|There|This) .+\. Nothing was changed\. .+\.$/,
      );
    },
  );
});
