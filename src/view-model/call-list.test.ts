import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Call } from '../core/call';
import { createCallLog } from '../core/call-log';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { filterOf } from './applied-filter.fixture';
import { type CallListView, createCallList, type ListChoices } from './call-list';
import { type OutcomeGroup, outcomeGroup } from './outcome-group';

const ERROR: MadeCall = {
  body: '{"Response":{"Error":{"Code":"LimitExceeded","Message":"Too MANY of them"},"RequestId":"r-7"}}',
};
const SUCCESS: MadeCall = { body: '{"Response":{"RequestId":"r-8"}}', request: { service: 'cbs' } };
const PENDING: MadeCall = {
  exchange: { status: 0, responseBody: { kind: 'unavailable', reason: 'pending' } },
};
const NO_ENVELOPE: MadeCall = { body: '<html>', request: { region: 'ap-guangzhou' } };
const KINDS = [ERROR, SUCCESS, PENDING, NO_ENVELOPE];

/** A log of at most `maxCalls`, and the list that follows it. */
function setUp(maxCalls = 100) {
  const log = createCallLog({ maxCalls });
  const list = createCallList(log);
  log.subscribe((change) => list.follow(change));
  return { log, list };
}
const ALL: ListChoices = { filter: filterOf(''), group: undefined };
const ids = ({ calls }: CallListView) => calls.map(({ id }) => id);

describe('the filter', () => {
  it.each([
    ['a code in any case', 'limitexceeded', 'error'],
    ['words of a message', 'too many', 'error'],
    ['words in any order, with any space', '  MANY\tcvm ', 'error'],
    ['a RequestId', 'r-8', 'success'],
    ['service and action', 'cbs describe', 'success'],
    ['a URL', 'tencentcloudapi.com', 'error,success'],
    ['nothing where one word is missing', 'cbs many', ''],
    ['all by spaces alone', ' ', 'error,success'],
  ])('finds %s', (_, filter, expected) => {
    const { log, list } = setUp();
    log.append(madeCall({ ...ERROR, id: 'error' }));
    log.append(madeCall({ ...SUCCESS, id: 'success' }));
    expect(ids(list.view({ filter: filterOf(filter), group: undefined })).join()).toBe(expected);
  });

  it('leaves the counts of the other groups as they are', () => {
    const { log, list } = setUp();
    for (const [index, kind] of KINDS.entries()) log.append(madeCall({ ...kind, id: `c${index}` }));
    const view = list.view({ filter: filterOf(''), group: 'error' });
    expect(ids(view)).toEqual(['c0']);
    expect(view.counts).toEqual({ error: 1, success: 1, other: 2 });
    expect(view.pendingCount).toBe(1);
  });

  it('does not hide which error is the newest', () => {
    const { log, list } = setUp();
    log.append(madeCall({ ...ERROR, id: 'old' }));
    log.append(madeCall({ ...ERROR, id: 'new' }));
    log.append(madeCall({ ...SUCCESS, id: 'success' }));
    expect(list.view({ filter: filterOf('cbs'), group: 'success' }).newestErrorId).toBe('new');
  });

  it('forgets the newest error when it leaves the full log', () => {
    const { log, list } = setUp(1);
    log.append(madeCall({ ...ERROR, id: 'error' }));
    expect(list.view(ALL).newestErrorId).toBe('error');
    log.append(madeCall({ ...SUCCESS, id: 'success' }));
    expect(list.view(ALL).newestErrorId).toBeUndefined();
  });
});

type Step =
  | { readonly what: 'append' | 'replace'; readonly id: number; readonly kind: number }
  | { readonly what: 'clear' | 'undo' }
  | { readonly what: 'look'; readonly changesMind: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constantFrom('append' as const, 'replace' as const),
      id: fc.nat(15),
      kind: fc.nat(KINDS.length - 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('clear' as const, 'undo' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('look' as const),
      // Seldom: other choices make the list anew, and hide what following it missed.
      changesMind: fc.nat(9).map((n) => n === 0),
    }),
  },
);
const choice: fc.Arbitrary<ListChoices> = fc.record({
  filter: fc.constantFrom(
    ...['', 'c', 'cb', 'CBS', 'c r-8', 'cvm OR cbs', '-cbs', 'is:pending'].map(filterOf),
  ),
  group: fc.constantFrom<OutcomeGroup | undefined>(undefined, 'error', 'success', 'other'),
});

/** The same view, made anew of everything. */
function slowView(
  calls: readonly Call[],
  { filter, group }: ListChoices,
): Omit<CallListView, 'version'> {
  const matching = calls.filter((call) => filter.matches(call));
  const groupOf = ({ outcome }: Call) => outcomeGroup(outcome.kind);
  const countOf = (wanted: OutcomeGroup) => matching.filter((it) => groupOf(it) === wanted).length;
  const shown = matching.filter((it) => group === undefined || groupOf(it) === group);
  return {
    calls: shown,
    arrived: shown,
    counts: { error: countOf('error'), success: countOf('success'), other: countOf('other') },
    pendingCount: matching.filter(({ outcome }) => outcome.kind === 'pending').length,
    newestErrorId: calls.findLast((it) => groupOf(it) === 'error')?.id,
  };
}

describe('call list, by property', () => {
  it('equals a slow filter of the log, whatever changed and was looked at before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60, size: 'max' }),
        fc.tuple(choice, choice),
        fc.integer({ min: 1, max: 12 }),
        (steps, [first, second], max) => {
          const { log, list } = setUp(max);
          let undo = () => {};
          let choices = first;
          for (const it of steps) {
            if ('changesMind' in it) {
              if (it.changesMind) choices = choices === first ? second : first;
              const calls = Array.from({ length: log.size }, (_, index) => log.at(index));
              const slow = slowView(
                calls.filter((call) => call !== undefined),
                choices,
              );
              expect(list.view(choices)).toEqual({ ...slow, version: expect.any(Number) });
            } else if ('kind' in it) {
              log[it.what](madeCall({ ...KINDS[it.kind], id: `c${it.id}` }));
            } else if (it.what === 'clear') undo = log.clear();
            else undo();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('going back to what was chosen before', () => {
  const counted = (text: string) => {
    const filter = filterOf(text);
    const asked = vi.fn(filter.matches);
    return { filter: { ...filter, matches: asked }, asked };
  };
  const setUpThree = () => {
    const { log, list } = setUp();
    for (const [index, kind] of [ERROR, SUCCESS, PENDING].entries()) {
      log.append(madeCall({ ...kind, id: `c${index}` }));
    }
    const show = (text: string) => {
      const { filter, asked } = counted(text);
      return { ids: ids(list.view({ filter, group: undefined })), count: asked.mock.calls.length };
    };
    return { log, list, show };
  };

  it('looks at no call again', () => {
    const { show } = setUpThree();
    const first = show('c');
    expect(first.count).toBe(3);
    show('cb');
    show('cbs');
    expect(show('cb')).toEqual({ ids: ['c1'], count: 0 });
    expect(show('c')).toEqual({ ids: first.ids, count: 0 });
  });

  it('looks at all again where the log has changed', () => {
    const { log, show } = setUpThree();
    show('c');
    show('cbs');
    log.append(madeCall({ ...SUCCESS, id: 'c3' }));
    expect(show('c')).toEqual({ ids: ['c0', 'c1', 'c2', 'c3'], count: 4 });
  });

  it('looks at all again where time decides', () => {
    const { show } = setUpThree();
    show('since:5m');
    show('cbs');
    expect(show('since:5m').count).toBe(3);
  });

  it('follows the log again', () => {
    const { log, show } = setUpThree();
    show('c');
    show('cbs');
    show('c');
    log.append(madeCall({ ...SUCCESS, id: 'c3' }));
    show('cbs');
    expect(show('c').ids).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  it('shows what a slow filter shows, by property', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: choice }, fc.nat(KINDS.length - 1)), {
          maxLength: 40,
        }),
        (steps) => {
          const { log, list } = setUp(6);
          for (const [index, it] of steps.entries()) {
            if (typeof it === 'number') log.append(madeCall({ ...KINDS[it], id: `c${index}` }));
            else {
              const calls = Array.from({ length: log.size }, (_, index) => log.at(index));
              const slow = slowView(
                calls.filter((call) => call !== undefined),
                it,
              );
              expect(list.view(it)).toEqual({ ...slow, version: expect.any(Number) });
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
