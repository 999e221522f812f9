import { describe, expect, it } from 'vitest';
import type { CallId } from '../ids';
import { drawnExchange } from './ledger-world.fixture';
import { exchangeFingerprint } from './request-fingerprint';
import { TwinBook } from './twin-book';

const page = (call: number, body?: string) =>
  drawnExchange({
    call,
    kind: 0,
    source: 'devtools-through-worker',
    ...(body !== undefined && { body }),
  });
const worker = (call: number, body?: string) =>
  drawnExchange({ call, kind: 0, source: 'devtools-no-page', ...(body !== undefined && { body }) });

const first = 'c1' as CallId;
const fingerprint = exchangeFingerprint(page(1));

describe('twin book', () => {
  it('pairs two halves of one answer, and shows the page’s', () => {
    const book = new TwinBook();
    const half = page(1);
    book.note(first, fingerprint, worker(1), 0);
    expect(book.pairOf(fingerprint, half)).toEqual({ id: first, shown: half });
  });

  it.each([
    { name: 'page', one: worker(1), other: page(1, '') },
    { name: 'worker', one: page(1), other: worker(1, '') },
  ])('shows the half that has the body where the $name’s has none', ({ one, other }) => {
    const book = new TwinBook();
    book.note(first, fingerprint, one, 0);
    expect(book.pairOf(fingerprint, other)).toEqual({ id: first, shown: one });
  });

  it('pairs no two answers: a dedicated worker makes the same call at the same time', () => {
    const book = new TwinBook();
    book.note('c1' as CallId, fingerprint, worker(2), 0);
    book.note('c2' as CallId, fingerprint, worker(1, ''), 0);
    const half = page(1);
    expect(book.pairOf(fingerprint, half)).toEqual({ id: 'c2', shown: half });
  });
});
