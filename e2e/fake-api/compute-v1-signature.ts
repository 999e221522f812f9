import { createHmac } from 'node:crypto';

const HASHES: Readonly<Record<string, string>> = { HmacSHA1: 'sha1', HmacSHA256: 'sha256' };

/** All that a v1 signature covers. */
export interface V1SignatureInput {
  readonly secretKey: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Every parameter but Signature, decoded. */
  readonly parameters: Iterable<readonly [name: string, value: string]>;
  /** SignatureMethod as the call names it. */
  readonly signatureMethod: string;
}

/**
 * The signature of API 3.0 version 1, in Base64; undefined for a method that does not exist.
 * https://www.tencentcloud.com/document/api/213/31575
 */
export function computeV1Signature(input: V1SignatureInput): string | undefined {
  const hash = Object.hasOwn(HASHES, input.signatureMethod)
    ? HASHES[input.signatureMethod]
    : undefined;
  if (hash === undefined) return undefined;
  const query = [...input.parameters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const text = `${input.method}${input.host}${input.path}?${query}`;
  return createHmac(hash, input.secretKey).update(text).digest('base64');
}
