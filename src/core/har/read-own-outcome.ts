import type { CallOutcome, OutcomeWarning, Speaker, UnknownReason } from '../call';
import type { RequestId } from '../ids';
import { asJsonObject } from '../json/read-json-object';
import type {
  EnvelopeWarning,
  NotEnvelopeReason,
  PartialEnvelope,
  Wrapper,
} from '../response/envelope';
import type { FailureKind } from '../response/failure';
import type { GatewayErrorKind } from '../response/gateway-error';
import type { LegacyReading } from '../response/legacy-response';
import { isOneOf } from './is-one-of';

type Members = Readonly<Record<string, unknown>>;

const WRAPPERS: Words<Wrapper> = { none: true, data: true, 'data.data': true };
const ENVELOPE_WARNINGS: Words<EnvelopeWarning> = {
  'request-id-missing': true,
  'error-empty': true,
  'extra-top-level-keys': true,
};
const WARNINGS: Words<OutcomeWarning> = {
  ...ENVELOPE_WARNINGS,
  'body-cut': true,
  'error-in-stream': true,
};
const SPEAKERS: Words<Speaker> = { api: true, gateway: true, proxy: true };
const GATEWAY_ERRORS: Words<GatewayErrorKind> = {
  session: true,
  csrf: true,
  conflict: true,
  'unknown-action': true,
  other: true,
};
const FAILURES: Words<FailureKind> = {
  'cors-blocked': true,
  'preflight-failed': true,
  'name-not-resolved': true,
  'connection-refused': true,
  'connection-reset': true,
  'empty-answer': true,
  'answer-cut': true,
  tls: true,
  'timed-out': true,
  offline: true,
  aborted: true,
  navigated: true,
  blocked: true,
  redirected: true,
  unknown: true,
};
const NOT_ENVELOPES: Words<NotEnvelopeReason> = {
  empty: true,
  markup: true,
  'not-json': true,
  cut: true,
  'text after the value': true,
  damaged: true,
  'no-response-object': true,
};
const UNKNOWNS: Words<Exclude<UnknownReason, 'pending'>> = {
  'no-response': true,
  'too-large': true,
  navigated: true,
  refused: true,
  'not-delivered': true,
  'before-devtools': true,
  evicted: true,
  cut: true,
  binary: true,
};
type Words<Word extends string> = Readonly<Record<Word, true>>;

/** Reads an outcome as a file of ours holds it; `undefined` for all else, and for calls that still ran. */
export function readOwnOutcome(value: unknown): CallOutcome | undefined {
  const outcome = asJsonObject(value);
  switch (outcome?.kind) {
    case 'success':
      return {
        kind: 'success',
        ...envelopeOf(outcome),
        warnings: list(outcome, ENVELOPE_WARNINGS),
      };
    case 'error':
      return readError(outcome);
    case 'dry-run': {
      const { code, message, requestId } = wordsOf(outcome);
      return { kind: 'dry-run', code, message, requestId };
    }
    case 'failed':
      return readFailed(asJsonObject(outcome.failure));
    case 'not-envelope': {
      const { reason } = outcome;
      const legacy = readLegacy(asJsonObject(outcome.legacy));
      if (!isOneOf(NOT_ENVELOPES, reason)) return undefined;
      return { kind: 'not-envelope', reason, ...(legacy && { legacy }) };
    }
    case 'unknown': {
      const { reason } = outcome;
      const partial = readPartial(asJsonObject(outcome.partial));
      if (!isOneOf(UNKNOWNS, reason)) return undefined;
      return { kind: 'unknown', reason, ...(partial && { partial }) };
    }
    default:
      return undefined;
  }
}

function readError(outcome: Members): CallOutcome | undefined {
  const { speaker, gatewayError } = outcome;
  if (!isOneOf(SPEAKERS, speaker)) return undefined;
  const { code, message, requestId } = wordsOf(outcome);
  return {
    kind: 'error',
    speaker,
    code,
    message,
    requestId,
    ...(isOneOf(GATEWAY_ERRORS, gatewayError) && { gatewayError }),
    wrapper: envelopeOf(outcome).wrapper,
    warnings: list(outcome, WARNINGS),
  };
}

function readFailed(failure: Members | undefined): CallOutcome | undefined {
  const { kind, networkError, redirectUrl } = failure ?? {};
  if (!isOneOf(FAILURES, kind)) return undefined;
  const answer = readPartial(asJsonObject(failure?.answer));
  return {
    kind: 'failed',
    failure: {
      kind,
      networkError: textOf(networkError),
      ...(typeof redirectUrl === 'string' && { redirectUrl }),
      ...(answer && { answer }),
    },
  };
}

function readPartial(partial: Members | undefined): PartialEnvelope | undefined {
  if (partial === undefined) return undefined;
  const { requestId, code, message } = partial;
  return {
    ...(typeof requestId === 'string' && { requestId: requestId as RequestId }),
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message }),
  };
}

function readLegacy(legacy: Members | undefined): LegacyReading | undefined {
  const { kind, code, codeDesc, message } = legacy ?? {};
  if ((kind !== 'success' && kind !== 'error') || typeof code !== 'string') return undefined;
  return { kind, code, codeDesc: textOf(codeDesc), message: textOf(message) ?? '' };
}

function envelopeOf(outcome: Members): { requestId: RequestId | undefined; wrapper: Wrapper } {
  const { wrapper } = outcome;
  return {
    requestId: wordsOf(outcome).requestId,
    wrapper: isOneOf(WRAPPERS, wrapper) ? wrapper : 'none',
  };
}

function wordsOf({ code, message, requestId }: Members) {
  return {
    code: textOf(code) ?? '',
    message: textOf(message) ?? '',
    requestId: textOf(requestId) as RequestId | undefined,
  };
}

function list<Word extends string>({ warnings }: Members, words: Words<Word>): readonly Word[] {
  return Array.isArray(warnings) ? warnings.filter((it): it is Word => isOneOf(words, it)) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
