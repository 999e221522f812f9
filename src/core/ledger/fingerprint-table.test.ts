import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FingerprintTable } from './fingerprint-table';
import type { RequestFingerprint } from './lifecycle-record';
import { isSameRequest } from './request-fingerprint';

interface Item {
  readonly fingerprint: RequestFingerprint;
  readonly order: number;
}

const part = fc.option(fc.constantFrom('1', '2'), { nil: undefined });
const fingerprint = fc.record({ target: fc.constantFrom('t', 'u'), body: part, headers: part }).map(
  ({ target, body, headers }): RequestFingerprint => ({
    target,
    ...(body !== undefined && { body }),
    ...(headers !== undefined && { headers }),
  }),
);
const isWhole = ({ body, headers }: RequestFingerprint) =>
  body !== undefined && headers !== undefined;

/** What the table means, item by item. */
function slowAll(items: readonly Item[], wanted: RequestFingerprint): readonly Item[] {
  const fitting = items
    .filter((it) => isSameRequest(it.fingerprint, wanted))
    .sort((one, other) => one.order - other.order);
  const isSure = (it: Item) => isWhole(it.fingerprint);
  return [...fitting.filter(isSure), ...fitting.filter((it) => !isSure(it))];
}

const added = (...prints: readonly RequestFingerprint[]) => {
  const table = new FingerprintTable<Item>();
  const items = prints.map((it, order) => ({ fingerprint: it, order }));
  for (const item of items) table.add(item);
  return { table, items };
};
const WHOLE = { target: 't', body: 'b', headers: 'h' };

describe('fingerprint table', () => {
  it('gives the oldest its turn, also where it is not known whole', () => {
    const partial = { target: 't', body: 'b' };
    const { table, items } = added(partial, WHOLE, WHOLE, partial);
    expect(table.oldest(WHOLE, () => true)).toBe(items[0]);
    expect(table.first(WHOLE, () => true)).toBe(items[1]);
    expect(table.oldest(WHOLE, (it) => it !== items[0])).toBe(items[1]);
    expect(table.oldest(WHOLE, (it) => it === items[3])).toBe(items[3]);
    expect(table.oldest(WHOLE, () => false)).toBeUndefined();
    expect(table.oldest({ ...WHOLE, target: 'u' }, () => true)).toBeUndefined();
  });

  it('gives the oldest that fits', () => {
    const { table, items } = added(WHOLE, WHOLE, WHOLE);
    expect(table.first(WHOLE, () => true)).toBe(items[0]);
    expect(table.first(WHOLE, ({ order }) => order > 0)).toBe(items[1]);
    expect(table.first(WHOLE, () => false)).toBeUndefined();
  });

  it('prefers one that surely is of the request to an older one that may be', () => {
    const { table, items } = added({ target: 't' }, WHOLE);
    expect(table.first(WHOLE, () => true)).toBe(items[1]);
  });

  it('deletes an item once, and nothing that was never added', () => {
    const { table, items } = added(WHOLE, WHOLE);
    const [first] = items;
    if (first) table.delete(first);
    if (first) table.delete(first);
    table.delete({ fingerprint: { target: 'unknown' }, order: 9 });
    table.delete({ fingerprint: WHOLE, order: 0 });
    expect(table.size).toBe(1);
    expect(table.first(WHOLE, () => true)).toBe(items[1]);
  });

  it('agrees with a slow list, whatever is added and deleted', () => {
    const step = fc.record({ fingerprint, deleted: fc.option(fc.nat(20), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), fingerprint, (steps, wanted) => {
        const table = new FingerprintTable<Item>();
        let slow: readonly Item[] = [];
        for (const [order, { fingerprint: print, deleted }] of steps.entries()) {
          const item = { fingerprint: print, order };
          table.add(item);
          slow = [...slow, item];
          const gone = deleted === undefined ? undefined : slow[deleted];
          if (gone === undefined) continue;
          table.delete(gone);
          slow = slow.filter((it) => it !== gone);
        }
        expect(table.size).toBe(slow.length);
        expect([...table.all(wanted)]).toEqual(slowAll(slow, wanted));
      }),
      { numRuns: 1_000 },
    );
  });
});
