import { assertNever } from '../../assert-never';
import { type HttpExchange, headerValue } from '../../http-exchange';
import type { SignatureForm } from '../../request/api-request';
import { type Credential, readAuthorization } from './read-authorization';
import { readSignedPairs } from './read-signed-pairs';

/** What a signed request says of its signature. Secrets are in it: nothing of it may leave as it is. */
export type Signature =
  /** TC3-HMAC-SHA256, in headers. */
  | (Common & {
      readonly version: 'v3';
      readonly credential: Credential | undefined;
      /** In lower case; `undefined` where the Authorization does not list them. */
      readonly signedHeaders: readonly string[] | undefined;
    })
  /** HmacSHA1 or HmacSHA256, in query or form. */
  | (Common & { readonly version: 'v1'; readonly signature: string | undefined });

interface Common {
  readonly timestamp: string | undefined;
  /** With all that stands around it. */
  readonly secretId: string | undefined;
  /** `undefined` where it is absent or empty. */
  readonly token: string | undefined;
}

/** Reads the signature of a request that the page signed; `undefined` where it carries none. */
export function readSignature(exchange: HttpExchange, form: SignatureForm): Signature | undefined {
  const { requestHeaders } = exchange;
  switch (form) {
    case 'v3': {
      const { credential, signedHeaders } = readAuthorization(
        headerValue(requestHeaders, 'Authorization') ?? '',
      );
      return {
        version: 'v3',
        timestamp: headerValue(requestHeaders, 'X-TC-Timestamp')?.trim(),
        secretId: credential?.secretId,
        token: headerValue(requestHeaders, 'X-TC-Token')?.trim() || undefined,
        credential,
        signedHeaders,
      };
    }
    case 'v1': {
      const pairs = readSignedPairs(exchange);
      return {
        version: 'v1',
        timestamp: pairs?.get('Timestamp')?.trim(),
        secretId: pairs?.get('SecretId') ?? undefined,
        token: pairs?.get('Token') || undefined,
        signature: pairs?.get('Signature') ?? undefined,
      };
    }
    case 'skip':
    case 'unsigned':
      return undefined;
    default:
      return assertNever(form);
  }
}
