import { describe, expect, it } from 'vitest';
import type { ArrivedRequest } from './arrived-request';
import { checkAuthorization } from './check-authorization';
import { computeTc3Signature } from './compute-tc3-signature';
import { permanentCredential } from './credentials';

const NOW_MS = Date.UTC(2026, 10, 24, 0, 2, 0);
const BODY = '{"Limit":1}';

interface Choices {
  readonly timestampS?: string;
  readonly date?: string;
  readonly service?: string;
  readonly signedNames?: readonly string[];
  readonly signedPayload?: string;
  readonly signedContentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is right but for what the case changes. */
function signedRequest(choices: Choices = {}): ArrivedRequest {
  const timestampS = choices.timestampS ?? `${NOW_MS / 1000}`;
  const date = choices.date ?? '2026-11-24';
  const service = choices.service ?? 'cvm';
  const names = choices.signedNames ?? ['content-type', 'host'];
  const values: Record<string, string> = {
    'content-type': choices.signedContentType ?? 'application/json',
    host: 'cvm.tencentcloudapi.com',
    'x-tc-action': 'DescribeInstances',
  };
  const signature = computeTc3Signature({
    secretKey: permanentCredential.secretKey,
    method: 'POST',
    path: '/',
    query: '',
    signedHeaders: names.map((name) => [name, values[name] ?? '']),
    payload: choices.signedPayload ?? BODY,
    timestampS,
    date,
    service,
  });
  return {
    method: 'POST',
    host: 'cvm.tencentcloudapi.com',
    url: new URL('https://cvm.tencentcloudapi.com/'),
    target: '/',
    headers: {
      ...values,
      'content-type': 'application/json',
      'x-tc-timestamp': timestampS,
      authorization: `TC3-HMAC-SHA256 Credential=${permanentCredential.secretId}/${date}/${service}/tc3_request, SignedHeaders=${names.join(';')}, Signature=${signature}`,
      ...choices.headers,
    },
    body: Buffer.from(BODY),
  };
}

const ACCEPTED: readonly (Choices & { readonly name: string })[] = [
  { name: 'the plain form' },
  { name: 'more signed headers', signedNames: ['content-type', 'host', 'x-tc-action'] },
  {
    name: 'an unsigned payload',
    signedPayload: 'UNSIGNED-PAYLOAD',
    headers: { 'x-tc-content-sha256': 'UNSIGNED-PAYLOAD' },
  },
  { name: 'a clock 300 s ahead', timestampS: `${NOW_MS / 1000 + 300}` },
  {
    name: 'a clock behind, across midnight',
    timestampS: `${NOW_MS / 1000 - 300}`,
    date: '2026-11-23',
  },
];

const REFUSED: readonly (Choices & { readonly name: string; readonly code: string })[] = [
  {
    name: 'a body that is not the signed one',
    code: 'AuthFailure.SignatureFailure',
    signedPayload: '{}',
  },
  {
    name: 'a content type that is not the signed one',
    code: 'AuthFailure.SignatureFailure',
    signedContentType: 'application/json; charset=utf-8',
  },
  {
    name: 'the local date in place of the UTC date',
    code: 'AuthFailure.SignatureFailure',
    date: '2026-11-25',
  },
  { name: 'another product', code: 'AuthFailure.SignatureFailure', service: 'cbs' },
  {
    name: 'no signed host',
    code: 'AuthFailure.InvalidAuthorization',
    signedNames: ['content-type'],
  },
  {
    name: 'SKIP',
    code: 'AuthFailure.InvalidAuthorization',
    headers: { authorization: 'SKIP' },
  },
  {
    name: 'a timestamp 301 s old',
    code: 'AuthFailure.SignatureExpire',
    timestampS: `${NOW_MS / 1000 - 301}`,
    date: '2026-11-23',
  },
  {
    name: 'a timestamp in milliseconds',
    code: 'AuthFailure.SignatureExpire',
    timestampS: `${NOW_MS}`,
  },
  { name: 'no timestamp', code: 'MissingParameter', headers: { 'x-tc-timestamp': '' } },
  {
    name: 'a wrong X-TC-Content-SHA256',
    code: 'InvalidParameterValue',
    headers: { 'x-tc-content-sha256': 'abc' },
  },
  {
    name: 'a token with a permanent key',
    code: 'AuthFailure.TokenFailure',
    headers: { 'x-tc-token': 'x' },
  },
];

describe('checkAuthorization', () => {
  for (const { name, ...choices } of ACCEPTED) {
    it(`accepts ${name}`, () => {
      const error = checkAuthorization(signedRequest(choices), [permanentCredential], NOW_MS);
      expect(error).toBeUndefined();
    });
  }
  for (const { name, code, ...choices } of REFUSED) {
    it(`refuses ${name}: ${code}`, () => {
      const error = checkAuthorization(signedRequest(choices), [permanentCredential], NOW_MS);
      expect(error?.code).toBe(code);
    });
  }
});
