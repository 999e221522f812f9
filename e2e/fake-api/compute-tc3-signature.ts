import { createHash, createHmac } from 'node:crypto';

/** All that a TC3 signature covers, as it stood on the wire. */
export interface Tc3SignatureInput {
  readonly secretKey: string;
  readonly method: string;
  readonly path: string;
  /** Without the question mark, not decoded. */
  readonly query: string;
  /** Name in lower case and value, in the order of SignedHeaders. */
  readonly signedHeaders: readonly (readonly [name: string, value: string])[];
  readonly payload: string | Buffer;
  readonly timestampS: string;
  readonly date: string;
  readonly service: string;
}

/**
 * TC3-HMAC-SHA256, in the order of the manual: canonical request, string to sign, derived key.
 * https://www.tencentcloud.com/document/api/213/33224
 */
export function computeTc3Signature(input: Tc3SignatureInput): string {
  const canonicalRequest = [
    input.method,
    input.path,
    input.query,
    ...input.signedHeaders.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    input.signedHeaders.map(([name]) => name).join(';'),
    sha256Hex(input.payload),
  ].join('\n');
  const stringToSign = [
    'TC3-HMAC-SHA256',
    input.timestampS,
    `${input.date}/${input.service}/tc3_request`,
    sha256Hex(canonicalRequest),
  ].join('\n');
  const dateKey = hmac(`TC3${input.secretKey}`, input.date);
  const signingKey = hmac(hmac(dateKey, input.service), 'tc3_request');
  return hmac(signingKey, stringToSign).toString('hex');
}

function sha256Hex(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: string | Buffer, content: string): Buffer {
  return createHmac('sha256', key).update(content).digest();
}
