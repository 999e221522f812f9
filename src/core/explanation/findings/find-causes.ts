import type { Call } from '../../call';
import type { Findings } from '../finding';
import type { MessageFact } from '../message-fact';
import type { Check } from './check';
import { checkBodySize } from './check-body-size';
import { checkClock } from './check-clock';
import { checkContentType } from './check-content-type';
import { checkCredentialDate } from './check-credential-date';
import { checkCredentialService } from './check-credential-service';
import { checkIdenticalCalls } from './check-identical-calls';
import { checkQuerySize } from './check-query-size';
import { checkSecretId } from './check-secret-id';
import { checkSignedHeader } from './check-signed-header';
import { checkTimestampUnit } from './check-timestamp-unit';
import { checkToken } from './check-token';
import { checkV1Body } from './check-v1-body';
import { checkV1Plus } from './check-v1-plus';
import { checkVersion } from './check-version';
import { readSignature } from './read-signature';
import type { SignedError } from './signed-error';

const NOTHING: Findings = { found: [], suspected: [], ruledOut: [] };

/** In the order in which the results are shown. */
const SIGNED_CHECKS: readonly ((error: SignedError) => Check)[] = [
  checkClock,
  checkTimestampUnit,
  checkCredentialDate,
  checkCredentialService,
  (error) => checkSignedHeader(error, 'content-type'),
  (error) => checkSignedHeader(error, 'host'),
  checkContentType,
  checkToken,
  checkSecretId,
  checkV1Body,
  checkV1Plus,
  checkBodySize,
  checkQuerySize,
];

/**
 * What a call's own request and answer say about its error: only of errors that the API gave or a
 * proxy passed on, and only of what this error's code can come from. Keys, clocks, tokens and content
 * types are looked at only where the page signed: nobody else's can be seen. Never throws.
 */
export function findCauses(
  call: Call,
  facts: readonly MessageFact[],
  neighbours: readonly Call[],
): Findings {
  const { outcome } = call;
  if (outcome.kind !== 'error' || outcome.speaker === 'gateway') return NOTHING;
  const own = call.findings ?? findInRequest(call, facts);
  const { found } = findingsOf([checkIdenticalCalls(call, outcome.code, neighbours)]);
  return { ...own, found: [...own.found, ...found] };
}

/** The part of it that the call's own request and answer show. */
export function findInRequest(call: Call, facts: readonly MessageFact[]): Findings {
  const { outcome, request, exchange } = call;
  // What a proxy says of a request is of the one that it made.
  if (outcome.kind !== 'error' || outcome.speaker !== 'api') return NOTHING;
  const { code } = outcome;
  const version = checkVersion(request, code, facts);
  const signature =
    request.signer === 'page' ? readSignature(exchange, request.signatureForm) : undefined;
  if (signature === undefined) return findingsOf([version]);
  const error: SignedError = { code, request, exchange, signature, facts };
  return findingsOf([...SIGNED_CHECKS.map((check) => check(error)), version]);
}

function findingsOf(all: readonly Check[]): Findings {
  const checks = all.filter((check) => check !== undefined);
  return {
    found: checks.flatMap((check) => (check.verdict === 'found' ? [check.finding] : [])),
    suspected: checks.flatMap((check) => (check.verdict === 'suspected' ? [check.finding] : [])),
    ruledOut: checks.flatMap((check) => (check.verdict === 'ruled-out' ? [check.ruledOut] : [])),
  };
}
