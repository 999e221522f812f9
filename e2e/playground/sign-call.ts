import { computeTc3Signature } from '../fake-api/compute-tc3-signature';
import { permanentCredential } from '../fake-api/credentials';

/** A POST to be signed by v3. */
export interface CallToSign {
  /** `SERVICE.tencentcloudapi.com` */
  readonly endpoint: string;
  readonly action: string;
  readonly version: string;
  readonly contentType: string;
  readonly body: string;
}

/** The headers of a signed call, for what the SDK cannot do in a page: multipart and streams. */
export function signCall({ endpoint, action, version, contentType, body }: CallToSign): {
  readonly [name: string]: string;
} {
  const timestampS = `${Math.floor(Date.now() / 1000)}`;
  const date = new Date(Number(timestampS) * 1000).toISOString().slice(0, 10);
  const service = endpoint.split('.')[0] ?? '';
  const signature = computeTc3Signature({
    secretKey: permanentCredential.secretKey,
    method: 'POST',
    path: '/',
    query: '',
    signedHeaders: [
      ['content-type', contentType],
      ['host', endpoint],
    ],
    payload: body,
    timestampS,
    date,
    service,
  });
  return {
    'Content-Type': contentType,
    'X-TC-Action': action,
    'X-TC-Version': version,
    'X-TC-Region': 'ap-guangzhou',
    'X-TC-Timestamp': timestampS,
    Authorization: `TC3-HMAC-SHA256 Credential=${permanentCredential.secretId}/${date}/${service}/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
  };
}
