/** Where everything that was reported has gone. All counts are since the ledger was made. */
export interface LedgerBalance {
  /** Exchanges from the developer tools. */
  readonly exchanges: number;
  /** Exchanges that were the other half of a service worker's pair. */
  readonly spareTwins: number;
  /** Starts from the observer that can make a row. */
  readonly records: number;
  readonly retiredByExchange: number;
  readonly retiredByCredit: number;
  /** Records that became a row of their own, for good so far. */
  readonly leftOver: number;
  /** Of the left over: calls that finished while DevTools was open, and whose exchange never came. */
  readonly neverDelivered: number;
  /** Records whose end, or whose exchange, may still come. */
  readonly openRecords: number;
  /** Records of requests that belong to no tab. */
  readonly notAttributable: number;
  /** Records told twice. */
  readonly repeated: number;
  /** Ends of requests whose start was never told. */
  readonly endsWithoutStart: number;
  readonly creditsLeft: number;
  readonly creditsConsumed: number;
  readonly creditsExpired: number;
  readonly openCredits: number;
  /** Rows made: one an exchange that is no spare twin, one a record left over. */
  readonly rows: number;
}

/** What does not add up, each as an equation with its numbers; empty when all does. */
export function imbalances(b: LedgerBalance): readonly string[] {
  const sums: readonly (readonly [name: string, left: number, right: number])[] = [
    [
      'records = retired by exchange + by credit + left over + open',
      b.records,
      b.retiredByExchange + b.retiredByCredit + b.leftOver + b.openRecords,
    ],
    [
      'credits = consumed + expired + open',
      b.creditsLeft,
      b.creditsConsumed + b.creditsExpired + b.openCredits,
    ],
    ['credits consumed = records retired by credit', b.creditsConsumed, b.retiredByCredit],
    [
      'exchanges = rows of exchanges + spare twins',
      b.exchanges,
      b.rows - b.leftOver + b.spareTwins,
    ],
  ];
  return sums
    .filter(([, left, right]) => left !== right)
    .map(([name, left, right]) => `${name}: ${left} is not ${right}`);
}

/** One line a count, for people who look into a report. */
export function formatBalance(balance: LedgerBalance): string {
  return Object.entries(balance)
    .map(([name, count]) => `${name}: ${count}`)
    .join('\n');
}
