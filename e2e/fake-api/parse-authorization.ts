/** The parts of an Authorization header in the TC3 form. */
export interface Tc3Authorization {
  readonly secretId: string;
  /** YYYY-MM-DD, must be the UTC date of X-TC-Timestamp. */
  readonly date: string;
  readonly service: string;
  /** Lower case, in the order given. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const TC3_FORM =
  /^TC3-HMAC-SHA256 Credential=([^/,]*)\/(\d{4}-\d{2}-\d{2})\/([^/,]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** Undefined for anything that is not in the TC3 form, `SKIP` included. */
export function parseAuthorization(header: string): Tc3Authorization | undefined {
  const match = TC3_FORM.exec(header);
  if (match === null) return undefined;
  const [, secretId = '', date = '', service = '', signedHeaders = '', signature = ''] = match;
  return { secretId, date, service, signedHeaders: signedHeaders.split(';'), signature };
}
