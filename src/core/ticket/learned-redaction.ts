import type { Call } from '../call';
import type { HeaderList } from '../http-exchange';
import { createRedaction, type Redaction } from '../redaction/create-redaction';

export interface MaskingOptions {
  /** Masks what names a person or an account, too. On where nothing is said. */
  readonly personal?: boolean;
  /** Field names that are secret to this person, besides the known ones. */
  readonly extraNames?: readonly string[];
  /** Of a body, only so many characters are looked through; all of it where nothing is said. */
  readonly maxBodyLength?: number;
  /** Masks nothing, in this copy only. */
  readonly isUnmasked?: boolean;
}

/** A redaction for one copy that knows the secrets of all these calls before it masks the first. */
export function learnedRedaction(calls: readonly Call[], options: MaskingOptions): Redaction {
  const { personal = true, extraNames = [], isUnmasked = false, maxBodyLength } = options;
  if (isUnmasked) return NONE;
  const keepsClientIp = calls.every(isAboutClientIp);
  const redaction = createRedaction({ personal, extraNames, keepsClientIp });
  for (const call of calls) learnCall(call, redaction, maxBodyLength);
  return redaction;
}

const CLIENT_IP_CODE = /^(?:IpInBlacklist|IpNotInWhitelist)\b/;

/** There the address is what support needs. */
function isAboutClientIp({ outcome }: Call): boolean {
  return outcome.kind === 'error' && CLIENT_IP_CODE.test(outcome.code);
}

const NONE: Redaction = {
  learn() {},
  learnBody() {},
  redact: (text) => ({ text, masked: [] }),
  redactBody: (text) => ({ text, masked: [] }),
};

function learnCall(
  { exchange, outcome }: Call,
  redaction: Redaction,
  maxBodyLength: number | undefined,
): void {
  const { url, redirectUrl, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  redaction.learn(url, 'url');
  if (redirectUrl !== undefined) redaction.learn(redirectUrl, 'url');
  learnHeaders(requestHeaders, redaction);
  learnHeaders(responseHeaders, redaction);
  if (requestBody.kind === 'text') {
    redaction.learnBody(requestBody.text.slice(0, maxBodyLength), requestHeaders);
  }
  if (responseBody.kind === 'text') {
    redaction.learnBody(responseBody.text.slice(0, maxBodyLength), responseHeaders);
  }
  if ('message' in outcome) redaction.learn(outcome.message, 'text');
}

function learnHeaders(headers: HeaderList, redaction: Redaction): void {
  for (const { name, value } of headers) redaction.learn(`${name}: ${value}`, 'headers');
}
