import type { Call, OutcomeKind } from '../core/call';
import type { CallId } from '../core/ids';
import { readParameters } from '../core/request/read-parameters';

/** Equal calls that follow each other, such as those of a poll, as one row: its first call stands for all. */
export interface CallFold {
  readonly first: Call;
  /** All of them, the first included, in the order of their arrival. */
  readonly calls: readonly Call[];
  /** Of each call: whether its answer differs from that of the one before it. */
  readonly changes: readonly boolean[];
}

/** Rows of a folded list. Only to be read until the next update. */
export interface FoldedCalls {
  /** The first call of each row. */
  readonly rows: readonly Call[];
  /** `undefined` of a call that stands alone. */
  foldOf(id: CallId): CallFold | undefined;
  /** The row in which a call is, by its first call's id. */
  rowOf(id: CallId): CallId;
}

/** An equal call that comes this much later begins a row of its own, in milliseconds. */
const LONGEST_GAP_MS = 60_000;

interface OpenFold {
  readonly first: Call;
  readonly calls: Call[];
  readonly changes: boolean[];
}

/**
 * Folds calls in the order of their arrival, and goes on where calls were only added. A call joins the row
 * of an equal one (same action, region, parameters and result) that came within the last minute, also where
 * other calls came between: polls interleave. Calls that still run, and those whose request is not known,
 * or too long to be read whole, stand alone.
 */
export class FoldingList {
  #rows: Call[] = [];
  /** By their first call's id. */
  #folds = new Map<CallId, OpenFold>();
  #foldOfKey = new Map<string, OpenFold>();
  #rowOf = new Map<CallId, CallId>();
  #doneCount = 0;
  #version = -1;
  #unfolded: ReadonlySet<CallId> | undefined;

  /** `version` changes with everything but calls that are added at the end. */
  update(calls: readonly Call[], version: number, unfolded: ReadonlySet<CallId>): FoldedCalls {
    if (version !== this.#version || unfolded !== this.#unfolded) {
      this.#rows = [];
      this.#folds = new Map();
      this.#foldOfKey = new Map();
      this.#rowOf = new Map();
      this.#doneCount = 0;
      this.#version = version;
      this.#unfolded = unfolded;
    }
    for (; this.#doneCount < calls.length; this.#doneCount++) {
      const call = calls[this.#doneCount];
      if (call !== undefined) this.#add(call, unfolded);
    }
    const folds = this.#folds;
    const rowOf = this.#rowOf;
    return {
      rows: this.#rows,
      foldOf: (id) => {
        const fold = folds.get(id);
        return fold !== undefined && fold.calls.length > 1 ? fold : undefined;
      },
      rowOf: (id) => rowOf.get(id) ?? id,
    };
  }

  #add(call: Call, unfolded: ReadonlySet<CallId>): void {
    const key = foldKey(call);
    const fold = key === undefined ? undefined : this.#foldOfKey.get(key);
    const last = fold?.calls.at(-1);
    const isEqual =
      last !== undefined && call.exchange.startedAt - last.exchange.startedAt <= LONGEST_GAP_MS;
    if (fold === undefined || !isEqual) {
      this.#rows.push(call);
      if (key === undefined) return;
      const begun = { first: call, calls: [call], changes: [false] };
      this.#foldOfKey.set(key, begun);
      this.#folds.set(call.id, begun);
      return;
    }
    fold.calls.push(call);
    fold.changes.push(isOtherAnswer(call, last));
    if (unfolded.has(fold.first.id)) this.#rows.push(call);
    else this.#rowOf.set(call.id, fold.first.id);
  }
}

const NEVER: readonly OutcomeKind[] = ['pending'];
const keys = new WeakMap<Call, string | undefined>();

/** Equal of calls that may share a row; made once a call. */
function foldKey(call: Call): string | undefined {
  if (keys.has(call)) return keys.get(call);
  const key = makeKey(call);
  keys.set(call, key);
  return key;
}

function makeKey({ request, outcome, exchange }: Call): string | undefined {
  if (NEVER.includes(outcome.kind) || request.action === undefined) return undefined;
  if (exchange.requestBody.kind === 'unknown') return undefined;
  const read = readParameters(exchange);
  // What is not read may differ.
  if (read.leftOutCount > 0) return undefined;
  const parameters = read.parameters.map(({ path, value }) => `${path}=${value}`);
  const result = 'code' in outcome ? outcome.code : outcome.kind;
  const { endpoint, service, action, region } = request;
  return [endpoint, service, action, region, result, ...parameters].join('\n');
}

interface Verdict {
  readonly before: WeakRef<Call>;
  readonly isOther: boolean;
}
const verdicts = new WeakMap<Call, Verdict>();

/** Read once for each two neighbours: answers may be long, and lists are folded anew often. */
function isOtherAnswer(call: Call, before: Call): boolean {
  const known = verdicts.get(call);
  if (known?.before.deref() === before) return known.isOther;
  const isOther = answerOf(call) !== answerOf(before);
  verdicts.set(call, { before: new WeakRef(before), isOther });
  return isOther;
}

/** An answer without what differs each time: its RequestId. */
function answerOf({ outcome, exchange }: Call): string {
  const { responseBody } = exchange;
  if (responseBody.kind !== 'text') return responseBody.kind;
  const requestId = 'requestId' in outcome ? outcome.requestId : undefined;
  return requestId === undefined ? responseBody.text : responseBody.text.replaceAll(requestId, '');
}
