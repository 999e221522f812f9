import { generate } from 'selfsigned';

const DNS_NAMES = [
  '*.tencentcloudapi.com',
  '*.cloud.tencent.com',
  '*.tencentcloud.com',
  '*.example.test',
  'localhost',
] as const;

/** A key and a certificate for every host the fake API plays, made anew and trusted by nobody. */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
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
  return { key, cert };
}
