import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A wildcard stands for one label in a certificate, so deeper names need their own. */
const DNS_NAMES = [
  '*.tencentcloudapi.com',
  '*.tcb-api.tencentcloudapi.com',
  '*.cloud.tencent.com',
  '*.hunyuan.cloud.tencent.com',
  '*.tencentcloud.com',
  '*.qcloud.com',
  '*.api.qcloud.com',
  '*.example.test',
  '*.example-partner.test',
  'localhost',
] as const;

/** What a server presents. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in Base64, by which Chromium can be told to trust it. */
  readonly publicKeyHash: string;
}

/** A key and a certificate for every host the fake API plays, made anew and trusted by nobody. */
export async function createCertificate(): Promise<ServerCertificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fake-api.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...DNS_NAMES.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, publicKeyHash: createHash('sha256').update(publicKey).digest('base64') };
}
