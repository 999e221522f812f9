/** The key, day and service that an Authorization of version 3 claims. */
export interface Credential {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
}

/** So much of the header is read, in characters; real ones have about 220, with a temporary key 260. */
const READ_LENGTH = 8_192;

const CREDENTIAL = /\bCredential=([^,]*)/;
const SIGNED_HEADERS = /\bSignedHeaders=([^,]*)/;
const SCOPE_END = 'tc3_request';

/**
 * Takes apart `TC3-HMAC-SHA256 Credential=<SecretId>/<date>/<service>/tc3_request, SignedHeaders=…,
 * Signature=…`. What is not there as it should is `undefined`. The SecretId keeps what is around it.
 */
export function readAuthorization(header: string): {
  readonly credential: Credential | undefined;
  readonly signedHeaders: readonly string[] | undefined;
} {
  const text = header.slice(0, READ_LENGTH);
  return {
    credential: readCredential(CREDENTIAL.exec(text)?.[1] ?? ''),
    signedHeaders: SIGNED_HEADERS.exec(text)?.[1]
      ?.split(';')
      .map((name) => name.trim().toLowerCase()),
  };
}

function readCredential(text: string): Credential | undefined {
  const [end, service, date, ...key] = text.split('/').reverse();
  if (end?.trim() !== SCOPE_END || service === undefined || date === undefined) return undefined;
  return { secretId: key.reverse().join('/'), date, service };
}
