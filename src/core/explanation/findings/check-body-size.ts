import { type HttpExchange, headerValue } from '../../http-exchange';
import type { Check } from './check';
import type { SignedError } from './signed-error';
import { sizeCodes } from './size-codes';
import { utf8Length } from './utf8-length';

/** https://cloud.tencent.com/document/product/1278/46710, in bytes. */
const LIMITS = { v1: 1_048_576, v3: 10_485_760 } as const;

export function checkBodySize({ code, signature, exchange }: SignedError): Check {
  if (exchange.method.toUpperCase() !== 'POST' || !sizeCodes.has(code)) return undefined;
  const bytes = bodyBytes(exchange);
  const limitBytes = LIMITS[signature.version];
  if (bytes === undefined || bytes <= limitBytes) return undefined;
  return { verdict: 'found', finding: { kind: 'body-too-large', bytes, limitBytes } };
}

function bodyBytes({ requestHeaders, requestBody }: HttpExchange): number | undefined {
  const length = headerValue(requestHeaders, 'Content-Length')?.trim() ?? '';
  if (/^\d{1,15}$/.test(length)) return Number(length);
  if (requestBody.kind !== 'text') return undefined;
  // Browsers show binary parts as some text: a byte a character is the least they can have been.
  const type = headerValue(requestHeaders, 'Content-Type') ?? '';
  const isBinary = /^\s*(?:multipart\/|application\/octet-stream\b)/i.test(type);
  return isBinary ? requestBody.text.length : utf8Length(requestBody.text);
}
