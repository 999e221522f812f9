import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkId } from '../ids';
import type { LifecycleRecord } from './lifecycle-record';
import { createRecordRing, type RecordRing } from './record-ring';
import type { RingPosition, SavedTab } from './ring-tab';

const MINUTE_MS = 60_000;

const started = (id: string, tabId = 1, at = 0): LifecycleRecord => ({
  kind: 'started',
  networkId: id as NetworkId,
  tabId,
  at,
  method: 'POST',
  url: 'https://cvm.tencentcloudapi.com/',
  request: {
    service: 'cvm',
    action: 'DescribeInstances',
    version: undefined,
    region: undefined,
    language: undefined,
    endpoint: 'cvm.tencentcloudapi.com',
    endpointKind: 'api',
    signatureForm: 'v3',
    signer: 'page',
  },
  fingerprint: { target: '0' },
  initiator: undefined,
});
const finished = (id: string, tabId = 1, at = 0): LifecycleRecord => ({
  kind: 'finished',
  networkId: id as NetworkId,
  tabId,
  at,
  status: 200,
});
const redirected = (id: string): LifecycleRecord => ({
  kind: 'redirected',
  networkId: id as NetworkId,
  tabId: 1,
  at: 0,
  status: 307,
  redirectUrl: 'https://cvm.tencentcloudapi.com/',
});

const idsSince = (ring: RecordRing, positions: readonly RingPosition[] = [], tabId = 1, now = 0) =>
  ring.since(tabId, positions, now).records.map(({ networkId }) => networkId);
const saveAll = (ring: RecordRing): SavedTab[] =>
  ring.tabIds().flatMap((tabId) => structuredClone(ring.save(tabId)) ?? []);

describe('a record ring', () => {
  test('numbers the records of each tab one by one', () => {
    const ring = createRecordRing('a');
    ring.append(started('1', 1), 0);
    ring.append(started('2', 2), 0);
    ring.append(finished('1', 1), 0);
    expect(ring.since(1, [], 0)).toMatchObject({
      positions: [{ ring: 'a', number: 2 }],
      droppedCount: 0,
    });
    expect(ring.since(2, [], 0).positions).toEqual([{ ring: 'a', number: 1 }]);
    expect(ring.since(1, [{ ring: 'a', number: 1 }], 0).records).toEqual([finished('1', 1)]);
    expect(ring.since(3, [], 0)).toMatchObject({
      records: [],
      positions: [{ ring: 'a', number: 0 }],
    });
  });

  test('keeps 200 records a tab and counts the rest', () => {
    const ring = createRecordRing('a');
    for (let index = 1; index <= 250; index++) ring.append(started(`${index}`), 0);
    const { records, droppedCount } = ring.since(1, [{ ring: 'a', number: 10 }], 0);
    expect([records.length, droppedCount]).toEqual([200, 40]);
    expect(ring.callCount(1)).toBe(250);
  });

  test('keeps 4,000 records in all, the youngest', () => {
    const ring = createRecordRing('a');
    for (let index = 0; index < 4_100; index++) {
      ring.append(started(`${index}`, index % 41, index), index);
    }
    const kept = ring.tabIds().flatMap((tabId) => idsSince(ring, [], tabId));
    expect(kept).toHaveLength(4_000);
    expect(Math.min(...kept.map(Number))).toBe(100);
  });

  test('keeps records for 15 minutes', () => {
    const ring = createRecordRing('a');
    ring.append(started('1', 1, 0), 0);
    ring.append(started('2', 1, 10 * MINUTE_MS), 10 * MINUTE_MS);
    expect(idsSince(ring, [], 1, 15 * MINUTE_MS)).toEqual(['1', '2']);
    expect(ring.dropExpired(16 * MINUTE_MS)).toEqual([1]);
    expect(ring.dropExpired(16 * MINUTE_MS)).toEqual([]);
    expect(ring.since(1, [], 16 * MINUTE_MS)).toMatchObject({
      droppedCount: 1,
      positions: [{ ring: 'a', number: 2 }],
    });
  });

  test('takes an end only where its start was told, and counts the others', () => {
    const ring = createRecordRing('a');
    expect(ring.append(finished('1'), 0)).toBe(false);
    expect(ring.append(started('2'), 0)).toBe(true);
    expect(ring.append(started('2'), 0)).toBe(false);
    expect(ring.append(finished('2', 9), 0)).toBe(false);
    expect(ring.isOpen('2' as NetworkId)).toBe(true);
    expect(ring.append(finished('2'), 0)).toBe(true);
    expect(ring.append(finished('2'), 0)).toBe(false);
    expect(ring.isOpen('2' as NetworkId)).toBe(false);
    expect(ring.counts).toEqual({ withoutTab: 0, withoutStart: 3 });
  });

  test('takes the end of a call whose start was dropped', () => {
    const ring = createRecordRing('a');
    ring.append(started('slow'), 0);
    for (let index = 0; index < 150; index++) {
      ring.append(started(`${index}`), 0);
      ring.append(finished(`${index}`), 0);
    }
    expect(ring.append(finished('slow'), 0)).toBe(true);
  });

  test('a redirect ends one hop, and the next begins under the same id', () => {
    const ring = createRecordRing('a');
    const hops = [started('1'), redirected('1'), started('1'), finished('1')];
    expect(hops.map((record) => ring.append(record, 0))).toEqual([true, true, true, true]);
  });

  test('counts the calls of no tab and keeps none', () => {
    const ring = createRecordRing('a');
    expect(ring.append(started('1', -1), 0)).toBe(false);
    expect(ring.append(finished('1', -1), 0)).toBe(false);
    expect(ring.counts).toEqual({ withoutTab: 1, withoutStart: 0 });
    expect(ring.tabIds()).toEqual([]);
  });

  test('forgets a tab with all that belongs to it', () => {
    const ring = createRecordRing('a');
    ring.append(started('1'), 0);
    ring.dropTab(1);
    expect(ring.isOpen('1' as NetworkId)).toBe(false);
    expect(ring.save(1)).toBeUndefined();
    expect(ring.since(1, [], 0)).toMatchObject({
      records: [],
      positions: [{ ring: 'a', number: 0 }],
    });
  });

  test('goes on where the last one was saved, and void numbers count for nothing', () => {
    const first = createRecordRing('a');
    first.append(started('1'), 0);
    const saved = saveAll(first);
    first.append(started('lost'), 0);
    const { positions } = first.since(1, [], 0);
    expect(positions).toEqual([{ ring: 'a', number: 2 }]);

    const second = createRecordRing('b', saved);
    second.append(finished('1'), 0);
    expect(second.since(1, positions, 0)).toEqual({
      positions: [
        { ring: 'b', number: 2 },
        { ring: 'a', number: 1 },
      ],
      records: [finished('1')],
      droppedCount: 0,
    });

    const third = createRecordRing('c', saveAll(second));
    third.append(started('2'), 0);
    expect(third.since(1, positions, 0).records).toEqual([finished('1'), started('2')]);
  });

  test('goes on where a ring that was never saved began', () => {
    const first = createRecordRing('a');
    first.append(started('1'), 0);
    const saved = saveAll(first);
    const { positions } = createRecordRing('b', saved).since(1, [], 0);
    const third = createRecordRing('c', saved);
    third.append(finished('1'), 0);
    expect(third.since(1, positions, 0).records).toEqual([finished('1')]);
  });

  test('tells all to a position in a ring that it does not know', () => {
    const ring = createRecordRing('a');
    ring.append(started('1'), 0);
    expect(idsSince(ring, [{ ring: 'elsewhere', number: 7 }])).toEqual(['1']);
  });

  test('makes room by dropping the older half of all', () => {
    const ring = createRecordRing('a');
    for (let index = 0; index < 9; index++) ring.append(started(`${index}`, index % 3, index), 0);
    expect(ring.dropOlderHalf()).toBe(true);
    const kept = ring.tabIds().flatMap((tabId) => idsSince(ring, [], tabId));
    expect(kept.map(Number).sort()).toEqual([5, 6, 7, 8]);
    while (ring.dropOlderHalf());
    expect(ring.tabIds().flatMap((tabId) => idsSince(ring, [], tabId))).toEqual([]);
  });
});

type Step =
  | {
      readonly kind: 'record';
      readonly tabId: number;
      readonly isEnd: boolean;
      readonly pick: number;
    }
  | { readonly kind: 'save' | 'kill' | 'ask'; readonly tabId: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      tabId: fc.nat(2),
      isEnd: fc.boolean(),
      pick: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('save' as const, 'ask' as const),
      tabId: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), tabId: fc.nat(2) }) },
);

test('a page gets each record once, in order, or counted, but for what a kill took before it was saved', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 600, size: 'max' }), (steps) => {
      let lives = 0;
      let ring = createRecordRing(`${lives}`);
      let saved: SavedTab[] = [];
      let unsaved: LifecycleRecord[] = [];
      const taken: LifecycleRecord[] = [];
      const lost = new Set<LifecycleRecord>();
      const got = [0, 1, 2].map(() => ({
        positions: [] as readonly RingPosition[],
        records: [] as string[],
        droppedCount: 0,
      }));
      const textOf = ({ kind, networkId }: LifecycleRecord) => `${kind} ${networkId}`;
      const ask = (tabId: number) => {
        const page = got[tabId];
        if (!page) return;
        const { records, droppedCount, positions } = ring.since(tabId, page.positions, 0);
        page.positions = positions;
        page.records.push(...records.map(textOf));
        page.droppedCount += droppedCount;
        for (const record of unsaved) if (record.tabId === tabId) told.add(record);
      };
      const told = new Set<LifecycleRecord>();

      steps.forEach((it, index) => {
        if (it.kind === 'record') {
          const id = it.isEnd ? `${it.pick % (index + 1)}` : `${index}`;
          const record = it.isEnd ? finished(id, it.tabId) : started(id, it.tabId);
          if (!ring.append(record, 0)) return;
          taken.push(record);
          unsaved.push(record);
        } else if (it.kind === 'save') {
          saved = saveAll(ring);
          unsaved = [];
        } else if (it.kind === 'ask') {
          ask(it.tabId);
        } else {
          for (const record of unsaved) if (!told.has(record)) lost.add(record);
          unsaved = [];
          ring = createRecordRing(`${++lives}`, saved);
        }
      });

      got.forEach((page, tabId) => {
        ask(tabId);
        const expected = taken.filter((it) => it.tabId === tabId && !lost.has(it)).map(textOf);
        if (page.droppedCount === 0 && lives <= 7) expect(page.records).toEqual(expected);
        else if (lives <= 7) expect(page.records.length + page.droppedCount).toBe(expected.length);
        expect(ring.since(tabId, page.positions, 0).records).toEqual([]);
        expect(ring.save(tabId)?.records.length ?? 0).toBeLessThanOrEqual(200);
      });
    }),
    { numRuns: 400 },
  );
});
