import type { Call } from '../../core/call';
import type { CallLogChange } from '../../core/call-log';
import { Fifo } from '../../core/fifo';
import type { CallFilter } from '../../core/filter/call-filter';
import { readsBody } from '../../core/filter/reads-body';
import type { FollowedLog } from '../list/log-relay';
import type { FilterJudge } from './filter-judge';

/** So long one batch may take, in milliseconds; a pattern that takes longer will take minutes. */
export const TOO_SLOW_MS = 500;
/** Calls of one batch, and characters of their texts: few enough to be handed over within a frame. */
const BATCH_CALLS = 1_000;
const BATCH_LENGTH = 1_000_000;

/** How far a search has come. */
export interface SearchProgress {
  readonly judgedCount: number;
  readonly totalCount: number;
}

export interface SlowSearchOptions {
  readonly log: FollowedLog;
  /** Only calls that it lets through are asked about. */
  readonly isCandidate: (call: Call) => boolean;
  readonly filter: CallFilter;
  readonly judge: FilterJudge;
  /** After each batch, and at once where there is nothing to ask. */
  readonly onVerdicts: (progress: SearchProgress, verdictOf: VerdictOf) => void;
  /** The pattern did not come to an end; the search is over. */
  readonly onTooSlow: () => void;
  readonly onError: (error: unknown) => void;
}

/** `undefined` as long as it is not known. */
export type VerdictOf = (call: Call) => boolean | undefined;

/**
 * Asks a worker about the calls, batch by batch in the order of the log, and about new ones as they come.
 * What is returned ends it.
 */
export function startSlowSearch(options: SlowSearchOptions): () => void {
  const { log, filter, judge } = options;
  const verdicts = new WeakMap<Call, boolean>();
  const withBody = readsBody(filter);
  let queue = new Fifo<Call>();
  let judgedCount = 0;
  let isStopped = false;
  let isRunning = false;

  const verdictOf: VerdictOf = (call) => verdicts.get(call);
  const isGone = (call: Call) => log.get(call.id) !== call;

  const add = (call: Call) => {
    if (options.isCandidate(call)) queue.push(call);
  };
  const stop = () => {
    isStopped = true;
    unsubscribe();
    // An idle worker is good for the next search.
    if (isRunning) judge.stop();
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      while (queue.size > 0 && !isStopped) {
        const batch = nextBatch(queue, isGone, withBody);
        const sent = withBody ? batch : batch.map(withoutBody);
        const answers = await within(TOO_SLOW_MS, judge.judge(filter, sent));
        if (isStopped) return;
        if (answers === undefined) {
          stop();
          options.onTooSlow();
          return;
        }
        for (const [index, call] of batch.entries()) verdicts.set(call, answers[index] === true);
        judgedCount += batch.length;
        options.onVerdicts({ judgedCount, totalCount: judgedCount + queue.size }, verdictOf);
      }
    } finally {
      isRunning = false;
    }
  };
  const start = () => {
    run().catch((error) => {
      stop();
      options.onError(error);
    });
  };
  const unsubscribe = log.subscribe((change: CallLogChange) => {
    if (change.kind === 'appended' || change.kind === 'replaced') add(change.call);
    // A log that fills faster than it is judged must not be held by the queue.
    else if (change.kind === 'evicted') queue.dropWhile(isGone);
    else {
      queue = new Fifo();
      addAll();
    }
    start();
  });
  const addAll = () => {
    for (let index = 0; index < log.size; index++) {
      const call = log.at(index);
      if (call && verdicts.get(call) === undefined) add(call);
    }
  };
  addAll();
  if (queue.size === 0) options.onVerdicts({ judgedCount: 0, totalCount: 0 }, verdictOf);
  start();
  return stop;
}

function nextBatch(
  queue: Fifo<Call>,
  isGone: (call: Call) => boolean,
  withBody: boolean,
): readonly Call[] {
  const batch: Call[] = [];
  let length = 0;
  while (batch.length < BATCH_CALLS && length < BATCH_LENGTH) {
    const call = queue.shift();
    if (call === undefined) break;
    // It may have been replaced while it stood in the queue.
    if (isGone(call)) continue;
    batch.push(call);
    const { requestBody, responseBody } = call.exchange;
    if (requestBody.kind === 'text') length += requestBody.text.length;
    if (withBody && responseBody.kind === 'text') length += responseBody.text.length;
  }
  return batch;
}

/** What a worker need not see is not handed over. */
function withoutBody(call: Call): Call {
  const { exchange } = call;
  if (exchange.responseBody.kind === 'unavailable') return call;
  const responseBody = { kind: 'unavailable', reason: 'evicted' } as const;
  return { ...call, exchange: { ...exchange, responseBody } };
}

/** The answer, or `undefined` where it takes longer. */
function within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
