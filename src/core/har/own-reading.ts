import type { Call, CallOutcome } from '../call';
import type { Findings } from '../explanation/finding';
import { findInRequest } from '../explanation/findings/find-causes';
import { readMessageFacts } from '../explanation/message/read-message-facts';
import type { ExchangeBlock, MissingBodyReason } from '../http-exchange';
import type { ApiRequest } from '../request/api-request';
import type { ResponseMark } from '../response/response-mark';
import type { ExportMask } from './export-mask';

/**
 * What a file of ours says of a call under `_tc3`: our reading, for people and other programs, and what
 * HAR has no place for. Reading the file again takes from it only what the rest of the entry cannot tell.
 */
export interface OwnReading {
  /** What the call asked; its headers may not be in the file, as where only the observer saw it. */
  readonly request: ApiRequest;
  /** How it ended: read again from the body wherever that is there. */
  readonly outcome: CallOutcome | undefined;
  /** What deserved a look in a body that is not there. */
  readonly marks: readonly ResponseMark[];
  /** What the request proved, which its masks may hide. */
  readonly findings: Findings | undefined;
  readonly exchange: OwnExchange;
}

/** What HAR cannot say of an exchange. */
export interface OwnExchange {
  readonly block?: ExchangeBlock;
  /** The response body is only the beginning of a longer one. */
  readonly isBeginning?: true;
  readonly missingBody?: MissingBody;
  /** Nobody saw whether the request had a body. */
  readonly isRequestBodyUnknown?: true;
  /** Unix time in milliseconds, where it has fractions: a HAR's clock has none. */
  readonly startedAt?: number;
}

export type MissingBody =
  | { readonly reason: MissingBodyReason; readonly detail?: string }
  /** Bytes that are no text: nobody can tell secrets in them. */
  | { readonly reason: 'binary' };

/** As it stands in the file: plain JSON, its names a promise to other programs. */
export function ownReadingOf(call: Call, mask: ExportMask): object {
  const { request, outcome, exchange, marks } = call;
  const { block, responseBody, requestBody, startedAt } = exchange;
  return {
    ...request,
    outcome: maskedOutcome(outcome, mask),
    marks: responseBody.kind === 'text' || marks.length === 0 ? undefined : marks,
    findings: mask.isUnmasked ? undefined : findingsOf(call),
    block,
    isBeginning: responseBody.kind === 'text' && responseBody.isBeginning ? true : undefined,
    missingBody: missingBodyOf(responseBody),
    isRequestBodyUnknown: requestBody.kind === 'unknown' ? true : undefined,
    startedAt: Number.isInteger(startedAt) ? undefined : startedAt,
  };
}

/** Numbers and names only: see `Finding`. */
function findingsOf(call: Call): Findings | undefined {
  const { outcome } = call;
  if (outcome.kind !== 'error' || outcome.speaker !== 'api') return undefined;
  return call.findings ?? findInRequest(call, readMessageFacts(outcome.message));
}

/** Where a redirect leads is an address, with secrets as addresses have them. */
function maskedOutcome(outcome: CallOutcome, mask: ExportMask): CallOutcome {
  const redirectUrl = outcome.kind === 'failed' ? outcome.failure.redirectUrl : undefined;
  if (outcome.kind !== 'failed' || redirectUrl === undefined) return outcome;
  return {
    ...outcome,
    failure: { ...outcome.failure, redirectUrl: mask.text(redirectUrl, 'url') },
  };
}

function missingBodyOf(body: Call['exchange']['responseBody']): MissingBody | undefined {
  if (body.kind === 'text') return undefined;
  if (body.kind === 'binary') return { reason: 'binary' };
  const { reason, detail } = body;
  return { reason, ...(detail !== undefined && { detail }) };
}
