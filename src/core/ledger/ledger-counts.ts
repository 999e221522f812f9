import type { LedgerBalance } from './ledger-balance';

/** What the ledger counts itself; the rest of its balance follows from these, or is the matching's. */
export type LedgerCounts = {
  -readonly [Name in Exclude<
    keyof LedgerBalance,
    'openRecords' | `${string}redits${string}`
  >]: number;
};

export function createLedgerCounts(): LedgerCounts {
  return {
    exchanges: 0,
    spareTwins: 0,
    records: 0,
    retiredByExchange: 0,
    retiredByCredit: 0,
    leftOver: 0,
    neverDelivered: 0,
    notAttributable: 0,
    repeated: 0,
    endsWithoutStart: 0,
    rows: 0,
  };
}
