import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call } from '../../core/call';
import { createCallLog } from '../../core/call-log';
import { madeCall } from '../../core/made-call.fixture';
import type { FilterJudge } from './filter-judge';
import { type SearchProgress, startSlowSearch, TOO_SLOW_MS, type VerdictOf } from './slow-search';

const FILTER = { kind: 'regex', source: 'x' } as const;
const call = (id: string) => madeCall({ id });

/** A search whose judge answers when the test says so; calls whose id begins with `y` match. */
function setUp(ids: readonly string[], log = createCallLog()) {
  for (const id of ids) log.append(call(id));
  let answer = () => {};
  const asked: string[][] = [];
  const judge: FilterJudge = {
    judge: (_, calls) =>
      new Promise((resolve) => {
        asked.push(calls.map(({ id }) => id));
        answer = () => resolve(calls.map(({ id }) => id.startsWith('y')));
      }),
    stop: vi.fn(),
  };
  const said: SearchProgress[] = [];
  let verdictOf: VerdictOf = () => undefined;
  const onTooSlow = vi.fn();
  const stop = startSlowSearch({
    log,
    filter: FILTER,
    judge,
    isCandidate: ({ id }) => !id.startsWith('-'),
    onVerdicts: (progress, verdicts) => {
      said.push(progress);
      verdictOf = verdicts;
    },
    onTooSlow,
    onError: (error) => {
      throw error;
    },
  });
  return {
    log,
    judge,
    asked,
    said,
    stop,
    onTooSlow,
    answer: async () => {
      answer();
      await vi.advanceTimersByTimeAsync(0);
    },
    verdict: (id: string) => {
      const known: Call | undefined = log.get(call(id).id);
      return known && verdictOf(known);
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a slow search', () => {
  it('says at once that it is done where there is nothing to ask', () => {
    expect(setUp(['-a']).said).toEqual([{ judgedCount: 0, totalCount: 0 }]);
  });

  it('asks only about calls that the quick part lets through, in their order', async () => {
    const { asked, answer, verdict } = setUp(['y1', '-2', 'n3']);
    await answer();
    expect(asked).toEqual([['y1', 'n3']]);
    expect(['y1', 'n3'].map(verdict)).toEqual([true, false]);
  });

  it('goes on batch by batch, and says how far it is', async () => {
    const { said, answer } = setUp(Array.from({ length: 2500 }, (_, n) => `y${n}`));
    await answer();
    await answer();
    await answer();
    expect(said.map(({ judgedCount }) => judgedCount)).toEqual([1000, 2000, 2500]);
  });

  it('asks about calls that come while it runs, and after', async () => {
    const { log, asked, answer, verdict } = setUp(['y1']);
    log.append(call('y2'));
    await answer();
    await answer();
    log.append(call('y3'));
    await answer();
    expect(asked).toEqual([['y1'], ['y2'], ['y3']]);
    expect(verdict('y3')).toBe(true);
  });

  it('says after calls that came later how far it is with all', async () => {
    const { log, said, answer } = setUp(['y1', 'y2']);
    await answer();
    log.append(call('y3'));
    await answer();
    expect(said.at(-1)).toEqual({ judgedCount: 3, totalCount: 3 });
  });

  it('does not ask about calls that left the log while they waited', async () => {
    const ids = Array.from({ length: 1500 }, (_, n) => `y${n}`);
    const { log, asked, said, answer } = setUp(ids, createCallLog({ maxCalls: 1500 }));
    for (let n = 0; n < 1500; n++) log.append(call(`z${n}`));
    await answer();
    expect(said).toEqual([{ judgedCount: 1000, totalCount: 2500 }]);
    expect(asked[1]?.[0]).toBe('z0');
  });

  it('asks about a call that was replaced as it is now', async () => {
    const { log, asked, said, answer } = setUp([
      ...Array.from({ length: 1000 }, (_, n) => `y${n}`),
      'y1000',
    ]);
    log.replace(call('y1000'));
    await answer();
    await answer();
    expect(asked.map((it) => it.length)).toEqual([1000, 1]);
    expect(said.at(-1)).toEqual({ judgedCount: 1001, totalCount: 1001 });
  });

  it('is done with a log that was cleared, and begins anew where that is undone', async () => {
    const ids = Array.from({ length: 1500 }, (_, n) => `y${n}`);
    const { log, asked, said, answer, verdict } = setUp(ids);
    const putBack = log.clear();
    await answer();
    expect(said).toEqual([{ judgedCount: 1000, totalCount: 1000 }]);
    putBack();
    await answer();
    expect(asked.at(-1)).toEqual(ids.slice(1000));
    expect(verdict('y1400')).toBe(true);
    expect(said.at(-1)).toEqual({ judgedCount: 1500, totalCount: 1500 });
  });

  it('ends where a batch takes too long, and frees the worker', async () => {
    const { judge, onTooSlow } = setUp(['y1']);
    await vi.advanceTimersByTimeAsync(TOO_SLOW_MS - 1);
    expect(onTooSlow).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onTooSlow).toHaveBeenCalledOnce();
    expect(judge.stop).toHaveBeenCalledOnce();
  });

  it('says nothing any more once it is stopped', async () => {
    const { said, stop, answer, judge } = setUp(['y1']);
    stop();
    await answer();
    expect(said).toEqual([]);
    expect(judge.stop).toHaveBeenCalledOnce();
  });

  it('leaves an idle worker for the next search', async () => {
    const { stop, answer, judge } = setUp(['y1']);
    await answer();
    stop();
    expect(judge.stop).not.toHaveBeenCalled();
  });
});
