import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeCall } from '../made-call.fixture';
import { consoleScript } from './console-script';
import { formatBody } from './format-body';
import { formatCurl } from './format-curl';
import { formatParameter } from './format-parameter';
import { formatSdkCode } from './format-sdk-code';
import { formatTccli } from './format-tccli';
import { formatTsv } from './format-tsv';

/** A text that cannot stand anywhere by chance. */
const secret = fc.stringMatching(/^[A-Za-z0-9]{20}$/).map((text) => `s3cr3t${text}`);
const name = fc.constantFrom('Password', 'SecretKey', 'csrfCode', 'LoginPassword');
const how = fc.constantFrom('json', 'nested', 'in a string', 'form', 'gateway');

function bodyWith(key: string, value: string, kind: string): readonly [type: string, text: string] {
  const json = JSON.stringify({ [key]: value, Limit: 1 });
  switch (kind) {
    case 'nested':
      return ['application/json', `{"Logins":[${json}],"Again":{"Note":"it was ${value}"}}`];
    case 'in a string':
      return ['application/json', JSON.stringify({ Data: json })];
    case 'form':
      return ['application/x-www-form-urlencoded', `Logins.0.${key}=${value}&Signature=${value}`];
    case 'gateway':
      return ['application/json', `{"serviceType":"cvm","data":${json}}`];
    default:
      return ['application/json', json];
  }
}

describe('copies of a call', () => {
  it('hold no secret, in no form', () => {
    fc.assert(
      fc.property(secret, name, how, (value, key, kind) => {
        const [type, text] = bodyWith(key, value, kind);
        const error = { Code: 'FailedOperation', Message: `bad ${key}=${value}` };
        const call = madeCall({
          body: JSON.stringify({ Response: { Error: error, [key]: value, RequestId: 'r' } }),
          request: {
            action: 'CreateThing',
            ...(kind === 'gateway' && { endpointKind: 'gateway' as const }),
          },
          exchange: {
            url: `https://cvm.tencentcloudapi.com/?${key}=${value}`,
            requestHeaders: [
              { name: 'Content-Type', value: type },
              { name: 'Cookie', value: `skey=${value}` },
              { name: 'X-TC-Token', value },
              {
                name: 'Authorization',
                value: `TC3-HMAC-SHA256 Credential=AKID${value}/2026-11-23/cvm/tc3_request, SignedHeaders=host, Signature=${value}`,
              },
            ],
            requestBody: { kind: 'text', text },
          },
        });
        const script = { madeBy: 'test', madeAt: 0, utcOffsetMinutes: 0 };
        const copies = [
          formatTccli(call),
          formatCurl(call),
          formatCurl(call, { leavesOutSecrets: true }),
          formatSdkCode(call, 'node'),
          formatSdkCode(call, 'python'),
          formatSdkCode(call, 'go'),
          formatTsv([call], { utcOffsetMinutes: 0 }),
          formatParameter(call, key),
          formatBody(call, { side: 'request', layout: 'pretty' }),
          formatBody(call, { side: 'response', layout: 'raw' }),
          consoleScript(
            [call, { ...call, outcome: { kind: 'pending', isStreaming: false } }],
            script,
          ),
        ];
        for (const copy of copies) {
          expect(copy?.text).not.toContain(value);
          expect(JSON.stringify(copy?.masked)).not.toContain(value);
        }
      }),
    );
  });
});
