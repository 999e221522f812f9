import type { Call } from '../call';
import type { CallId } from '../ids';
import { asJsonObject } from '../json/read-json-object';
import type { TrafficChoices } from '../request/call-selector';
import { findHarTwins } from './find-har-twins';
import type { HarBodyGap, HarHead, HarProblem, HarSkip, HarTally } from './har-reading';
import { type HarParsing, parseHarText } from './parse-har-text';
import { readHarCall } from './read-har-call';
import { type HarLog, readHarLog } from './read-har-log';

/** A slice ends after so many entries, or so many characters of bodies: either takes a page some ms, also before its code is compiled. */
const SLICE_ENTRIES = 100;
const SLICE_LENGTH = 400_000;

const EVERYTHING: TrafficChoices = { readsAnyHost: true, ownHosts: [] };

export interface HarReadOptions {
  /** Which traffic counts; default: all that shows to be of API 3.0. */
  readonly choices?: TrafficChoices;
  /** Calls get ids that begin so; default `h`. */
  readonly idPrefix?: string;
  /** The number of the file's first visit; default 0. */
  readonly firstVisit?: number;
}

/** What comes while a file is read. */
export type HarSlice =
  /** First, once. */
  | { readonly kind: 'head'; readonly head: HarHead }
  /** So many of the file's entries are looked at; these calls are in the latest of them. */
  | { readonly kind: 'calls'; readonly calls: readonly Call[]; readonly entriesRead: number };

/** How the reading ended. */
export type HarEnd =
  | { readonly kind: 'done'; readonly tally: HarTally }
  | { readonly kind: 'problem'; readonly reason: HarProblem };

/**
 * Reads a HAR file, its text or what JSON makes of it, a part at a time: whoever takes the parts can
 * show how far it is, and stop. Parsing the text is one piece of work, of about a second for 100 MB.
 */
export function* readHarInSlices(
  har: unknown,
  options: HarReadOptions = {},
): Generator<HarSlice, HarEnd> {
  const parsed: HarParsing =
    typeof har === 'string' ? parseHarText(har) : { kind: 'json', value: har };
  if (parsed.kind === 'problem') return parsed;
  const log = readHarLog(parsed.value);
  if (typeof log === 'string') return { kind: 'problem', reason: log };
  yield { kind: 'head', head: log.head };
  return yield* readEntries(log, options);
}

function* readEntries(log: HarLog, options: HarReadOptions): Generator<HarSlice, HarEnd> {
  const { entries, isFirefox } = log;
  const { choices = EVERYTHING, idPrefix = 'h', firstVisit = 0 } = options;
  const { spare, shownInstead } = findHarTwins(entries);
  const count = new Count();
  let calls: Call[] = [];
  let length = 0;
  let sliceStart = 0;
  for (const [place, entry] of entries.entries()) {
    if (spare.has(place)) {
      count.skip('twin');
    } else {
      const value = entries[shownInstead.get(place) ?? place];
      const reading = readHarCall(value, {
        id: `${idPrefix}${place + 1}` as CallId,
        visit: firstVisit + visitOf(entry, log),
        choices,
        isFirefox,
      });
      count.add(reading);
      if (reading.kind === 'call') {
        calls.push(reading.call);
        length += lengthOf(reading.call);
      }
    }
    const entriesRead = place + 1;
    if (entriesRead - sliceStart < SLICE_ENTRIES && length < SLICE_LENGTH) continue;
    yield { kind: 'calls', calls, entriesRead };
    calls = [];
    length = 0;
    sliceStart = entriesRead;
  }
  if (sliceStart < entries.length) yield { kind: 'calls', calls, entriesRead: entries.length };
  return { kind: 'done', tally: count.tally() };
}

/** By its page; an entry of no page is listed under the one that was open when it began. */
function visitOf(entry: unknown, { visitOf: visitOfPage, head }: HarLog): number {
  const { pageref, startedDateTime } = asJsonObject(entry) ?? {};
  const visit = typeof pageref === 'string' ? visitOfPage.get(pageref) : undefined;
  if (visit !== undefined) return visit;
  if (head.visits.length === 1) return 0;
  const startedAt = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
  return Math.max(
    0,
    head.visits.findLastIndex(({ at }) => at <= startedAt),
  );
}

function lengthOf({ exchange: { requestBody, responseBody } }: Call): number {
  const request = requestBody.kind === 'text' ? requestBody.text.length : 0;
  return request + (responseBody.kind === 'text' ? responseBody.text.length : 0);
}

class Count {
  #callCount = 0;
  #rebuiltForms = 0;
  readonly #skipped: Record<HarSkip, number> = {
    'no-call': 0,
    'no-entry': 0,
    preflight: 0,
    twin: 0,
    undecided: 0,
  };
  readonly #bodyGaps: Record<HarBodyGap, number> = {
    'not-in-file': 0,
    'beside-the-file': 0,
    'damaged-base64': 0,
    'unknown-encoding': 0,
    'too-large': 0,
    'beginning-only': 0,
    'left-out': 0,
  };

  skip(reason: HarSkip): void {
    this.#skipped[reason]++;
  }

  add(reading: ReturnType<typeof readHarCall>): void {
    if (reading.kind === 'skipped') {
      this.skip(reading.reason);
      return;
    }
    this.#callCount++;
    if (reading.gap !== undefined) this.#bodyGaps[reading.gap]++;
    if (reading.hasRebuiltForm) this.#rebuiltForms++;
  }

  tally(): HarTally {
    return {
      callCount: this.#callCount,
      skipped: this.#skipped,
      bodyGaps: this.#bodyGaps,
      rebuiltForms: this.#rebuiltForms,
    };
  }
}
