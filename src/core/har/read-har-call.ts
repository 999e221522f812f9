import type { Call } from '../call';
import { createCall } from '../create-call';
import { type HarEntryReading, readHarEntry } from '../har-entry';
import type { HttpExchange } from '../http-exchange';
import type { CallId } from '../ids';
import { asJsonObject } from '../json/read-json-object';
import { isCall, selectCandidate, type TrafficChoices } from '../request/call-selector';
import { callStoppedByPreflight, isPreflight } from '../response/preflight';
import { readForeignEntry } from './foreign-entry';
import type { HarBodyGap, HarSkip } from './har-reading';
import type { OwnReading } from './own-reading';
import { type HarBody, readHarBody } from './read-har-body';
import { readOwnReading } from './read-own-reading';

/** One entry of a file. */
export type HarCallReading =
  | {
      readonly kind: 'call';
      readonly call: Call;
      readonly gap: HarBodyGap | undefined;
      readonly hasRebuiltForm: boolean;
    }
  | { readonly kind: 'skipped'; readonly reason: HarSkip };

export interface HarCallOptions {
  readonly id: CallId;
  readonly visit: number;
  readonly choices: TrafficChoices;
  readonly isFirefox: boolean;
}

/** Reads an entry the way the capture reads a finished request, or says why it is no call. Never throws. */
export function readHarCall(value: unknown, options: HarCallOptions): HarCallReading {
  const { entry: raw, charlesFailure, hasRebuiltForm } = readForeignEntry(value);
  const found = readHarEntry(raw);
  if (found === undefined) return skipped('no-entry');
  const entry = ofFile(stoppedCall(found), charlesFailure);
  if (entry === undefined) return skipped('preflight');

  const own = entry.exchange.url === '' ? undefined : readOwnReading(members(value)._tc3);
  const candidate =
    own === undefined
      ? selectCandidate(entry, options.choices)
      : { request: own.request, needsEvidence: false };
  if (candidate === undefined) return skipped('no-call');

  const { body, gap } = bodyOf(value, entry, own, options);
  const exchange: HttpExchange = { ...withOwn(entry.exchange, own), responseBody: body };
  if (!isCall(candidate, exchange)) return skipped(gap === undefined ? 'no-call' : 'undecided');

  const call = createCall(options.id, candidate.request, exchange, options.visit);
  return { kind: 'call', call: withOwnReading(call, own), gap, hasRebuiltForm };
}

function skipped(reason: HarSkip): HarCallReading {
  return { kind: 'skipped', reason };
}

/** The entry of a request that a page sent; of a preflight, the call that it stopped. */
function stoppedCall(entry: HarEntryReading): HarEntryReading | undefined {
  if (!isPreflight(entry.exchange)) return entry;
  const exchange = entry.isChromium ? undefined : callStoppedByPreflight(entry.exchange);
  return exchange && { ...entry, exchange };
}

function ofFile(
  entry: HarEntryReading | undefined,
  charlesFailure: string | undefined,
): HarEntryReading | undefined {
  if (entry === undefined) return undefined;
  const networkError = entry.exchange.networkError ?? charlesFailure;
  return { ...entry, exchange: { ...entry.exchange, networkError, source: 'file' } };
}

function bodyOf(
  value: unknown,
  entry: HarEntryReading,
  own: OwnReading | undefined,
  { isFirefox }: HarCallOptions,
): HarBody {
  const reading = readHarBody(members(members(value).response).content, entry, isFirefox);
  if (own === undefined) return reading;
  const { missingBody, isBeginning } = own.exchange;
  const text = reading.body.kind === 'text' ? reading.body.text : '';
  if (text !== '' || (missingBody === undefined && entry.contentBytes === 0)) {
    if (!isBeginning) return { body: { kind: 'text', text }, gap: undefined };
    return { body: { kind: 'text', text, isBeginning }, gap: 'beginning-only' };
  }
  if (missingBody === undefined || reading.body.kind === 'binary') return reading;
  const gap = missingBody.reason === 'no-response' ? undefined : 'left-out';
  if (missingBody.reason !== 'binary') {
    return { body: { kind: 'unavailable', ...missingBody }, gap };
  }
  const detail = 'binary, left out of the file';
  return { body: { kind: 'unavailable', reason: 'not-delivered', detail }, gap };
}

/** What HAR has no place for. */
function withOwn<Exchange extends HarEntryReading['exchange']>(
  exchange: Exchange,
  own: OwnReading | undefined,
): Exchange {
  if (own === undefined) return exchange;
  const { block, startedAt = exchange.startedAt, isRequestBodyUnknown } = own.exchange;
  const requestBody = isRequestBodyUnknown ? ({ kind: 'unknown' } as const) : exchange.requestBody;
  return { ...exchange, block, startedAt, requestBody };
}

/**
 * The body says how the call ended; only where the file has none does our earlier reading count. What
 * masks hide of the request, it alone knows.
 */
function withOwnReading(call: Call, own: OwnReading | undefined): Call {
  if (own === undefined) return call;
  const { outcome, marks, findings } = own;
  const isGone = outcome !== undefined && call.exchange.responseBody.kind !== 'text';
  return { ...call, ...(isGone && { outcome, marks }), ...(findings && { findings }) };
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return asJsonObject(value) ?? {};
}
