import type { Check } from './check';
import type { SignedError } from './signed-error';
import { sizeCodes } from './size-codes';
import { utf8Length } from './utf8-length';

/** https://cloud.tencent.com/document/product/1278/46710, in bytes. */
const LIMIT_BYTES = 32_768;

export function checkQuerySize({ code, exchange: { method, url } }: SignedError): Check {
  if (method.toUpperCase() !== 'GET' || !sizeCodes.has(code) || !URL.canParse(url)) {
    return undefined;
  }
  const bytes = utf8Length(new URL(url).search.slice(1));
  if (bytes <= LIMIT_BYTES) return undefined;
  return { verdict: 'found', finding: { kind: 'query-too-large', bytes, limitBytes: LIMIT_BYTES } };
}
