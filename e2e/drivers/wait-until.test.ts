import { describe, expect, it } from 'vitest';
import { waitUntil } from './wait-until';

describe('waitUntil', () => {
  it('gives the first truthy answer', async () => {
    const answers = [undefined, false, 0, 'ready'];
    expect(await waitUntil('readiness', () => answers.shift())).toBe('ready');
  });

  it('takes a probe that throws for one that has not answered yet', async () => {
    let attempts = 0;
    const probe = () => {
      attempts += 1;
      if (attempts < 3) throw new Error('the frame is gone');
      return attempts;
    };
    expect(await waitUntil('a frame', probe)).toBe(3);
  });

  it('says what it waited for, what is there instead and the last error', async () => {
    const waiting = waitUntil(
      'the TC3 tab',
      () => {
        throw new Error('no tabs yet');
      },
      { timeoutMs: 50, whatIsThere: () => 'tabs: Elements, Console' },
    );
    await expect(waiting).rejects.toThrow(
      'timed out after 0.05 s waiting for the TC3 tab; tabs: Elements, Console; last error: no tabs yet',
    );
  });
});
