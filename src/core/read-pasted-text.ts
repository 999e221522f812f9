import type { Call } from './call';
import type { RequestId } from './ids';
import { readJsonObject } from './json/read-json-object';
import { createPastedCall } from './pasted/create-pasted-call';
import { findEnvelope } from './pasted/find-envelope';
import { isErrorCode } from './pasted/is-error-code';
import { isRequestId } from './pasted/is-request-id';
import { outcomeOfSaidError } from './pasted/outcome-of-said-error';
import type { PastedAnswer } from './pasted/pasted-answer';
import { readErrorObject } from './pasted/read-error-object';
import { readLabelledText } from './pasted/read-labelled-text';
import { readPastedEnvelope } from './pasted/read-pasted-envelope';
import { stripPasteMarks } from './pasted/strip-paste-marks';
import { readForwardedError } from './response/read-forwarded-error';
import { readLegacyResponse } from './response/read-legacy-response';
import { readSdkErrorText } from './response/read-sdk-error-text';

/** In characters: a body as large as this is a file's, not a paste's. */
const MAX_LENGTH = 5 * 1024 * 1024;
/** Alibaba Cloud's errors have some of the same codes, and always one of these names beside them. */
const OTHER_CLOUDS_NAMES = /"(?:HostId|Recommend)"\s{0,8}:/;

/** What a person pasted. */
export type PastedReading =
  /** An answer, whole or the error in it. Its request is not known: see isPastedCall. */
  | { readonly kind: 'call'; readonly call: Call }
  /** A RequestId and nothing of its answer. */
  | { readonly kind: 'request-id'; readonly requestId: RequestId }
  | { readonly kind: 'nothing'; readonly reason: NothingReason };

export type NothingReason =
  /** No text, or marks around none. */
  | 'empty'
  /** No form that is known here. */
  | 'not-recognised'
  /** Over 5 Mi characters. */
  | 'too-large';

/**
 * Reads what a person pastes from a ticket, a chat, a log or a terminal: an envelope, a gateway's own
 * error, an error as SDKs print it or a server passed it on, an error code, a RequestId. Of several
 * answers it reads the first. Never throws. `now`: Unix time in milliseconds.
 */
export function readPastedText(text: string, now: number): PastedReading {
  if (text.length > MAX_LENGTH) return { kind: 'nothing', reason: 'too-large' };
  const pasted = stripPasteMarks(text);
  if (pasted === '') return { kind: 'nothing', reason: 'empty' };
  if (isRequestId(pasted)) return { kind: 'request-id', requestId: pasted as RequestId };
  const envelope = readPastedEnvelope(pasted) ?? answerInside(pasted);
  if (envelope !== undefined) return call(envelope, now);
  if (OTHER_CLOUDS_NAMES.test(pasted)) return { kind: 'nothing', reason: 'not-recognised' };
  const answer = answerOfForwarded(pasted) ?? answerOfParts(pasted) ?? answerOfLegacy(pasted);
  if (answer !== undefined) return call(answer, now);
  const { requestId } = readLabelledText(pasted);
  if (requestId === undefined || isOthersId(requestId, pasted)) {
    return { kind: 'nothing', reason: 'not-recognised' };
  }
  return { kind: 'request-id', requestId };
}

/** Many APIs' answers have a requestId; a person's own words beside one are likely to be about ours. */
function isOthersId(requestId: RequestId, pasted: string): boolean {
  return readJsonObject(pasted) !== undefined && !isRequestId(requestId);
}

function call(answer: PastedAnswer, now: number): PastedReading {
  return { kind: 'call', call: createPastedCall(answer, now) };
}

function answerInside(pasted: string): PastedAnswer | undefined {
  const envelope = findEnvelope(pasted);
  return envelope === undefined ? undefined : readPastedEnvelope(envelope);
}

function answerOfForwarded(body: string): PastedAnswer | undefined {
  const error = readForwardedError(body) ?? readSdkErrorText(body);
  if (error === undefined) return undefined;
  // An SDK prints the API's own words.
  const speaker = error.form === 'json' ? 'proxy' : 'api';
  return { body, outcome: outcomeOfSaidError(error, speaker), endpointKind: speaker };
}

function answerOfParts(body: string): PastedAnswer | undefined {
  const { code, message, requestId } = isErrorCode(body)
    ? { code: body, message: '', requestId: undefined }
    : (readErrorObject(body) ?? readLabelledText(body));
  if (code === undefined) return undefined;
  const outcome = outcomeOfSaidError({ code, message, requestId }, 'api');
  return { body, outcome, endpointKind: 'api' };
}

function answerOfLegacy(body: string): PastedAnswer | undefined {
  const legacy = readLegacyResponse(body);
  if (legacy === undefined) return undefined;
  const outcome = { kind: 'not-envelope', reason: 'no-response-object', legacy } as const;
  return { body, outcome, endpointKind: 'api' };
}
