import { describe, expect, it } from 'vitest';
import { collectParts } from './collect-parts';
import { drawnCalls } from './drawn-calls.fixture';
import type { ExportOptions } from './export-options';
import { harParts, writeHar } from './write-har';

const OPTIONS: ExportOptions = {
  version: '1',
  redaction: { personal: false, extraNames: [] },
};

describe('collectParts', () => {
  it('gives the whole file, and pauses each time its budget is used up', async () => {
    const calls = drawnCalls(100);
    let clock = 0;
    let pauses = 0;
    const { texts, tally } = await collectParts(harParts(calls, OPTIONS), {
      now: () => clock++,
      pause: async () => {
        pauses++;
      },
      budgetMs: 10,
    });
    expect(texts.join('')).toBe(writeHar(calls, OPTIONS));
    expect(tally.callCount + tally.pendingCount).toBe(100);
    expect(pauses).toBeGreaterThan(10);
  });
});
