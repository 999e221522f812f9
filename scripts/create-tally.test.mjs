import { describe, expect, it } from 'vitest';
import { createTally } from './create-tally.mjs';

const counts = (passed, failed, skipped = 0) => ({ passed, failed, skipped });

const CASES = [
  { name: 'a step without tests as one', step: { isOk: true }, expect: '1 passed, 0 failed' },
  { name: 'a failed step as one', step: { isOk: false }, expect: '0 passed, 1 failed' },
  { name: 'each test', step: { isOk: true, counts: counts(7, 0) }, expect: '7 passed, 0 failed' },
  {
    name: 'failed tests once each',
    step: { isOk: false, counts: counts(7, 2) },
    expect: '7 passed, 2 failed',
  },
  {
    name: 'failed tests although the program said it was well',
    step: { isOk: true, counts: counts(7, 2) },
    expect: '7 passed, 2 failed',
  },
  {
    name: 'a crash beside passed tests',
    step: { isOk: false, counts: counts(7, 0) },
    expect: '7 passed, 1 failed',
  },
  {
    name: 'skipped tests, where there are any',
    step: { isOk: true, counts: counts(7, 0, 3) },
    expect: '7 passed, 0 failed, 3 skipped',
  },
];

describe('the tally counts', () => {
  for (const { name, step, expect: summary } of CASES) {
    it(name, async () => {
      const tally = createTally(() => undefined);
      const isOk = await tally.step('a step', async () => ({ output: '', ...step }));
      expect(tally.summary()).toBe(summary);
      expect(tally.hasFailed).toBe(!summary.includes(' 0 failed'));
      expect(isOk).toBe(!tally.hasFailed);
    });
  }

  it('a step that throws, and prints why', async () => {
    const lines = [];
    const tally = createTally((line) => lines.push(line));
    await tally.step('a step', async () => {
      throw new Error('no such file');
    });
    expect(tally.summary()).toBe('0 passed, 1 failed');
    expect(lines.join('\n')).toContain('no such file');
  });

  it('nothing of a step that succeeded into its output', async () => {
    const lines = [];
    const tally = createTally((line) => lines.push(line));
    await tally.step('a step', async () => ({ isOk: true, output: 'much talk' }));
    expect(lines.join('\n')).not.toContain('much talk');
    expect(lines).toHaveLength(1);
  });
});
