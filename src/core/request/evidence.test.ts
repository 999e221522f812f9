import { describe, expect, it } from 'vitest';
import { hasResponseEvidence } from '../response/has-response-evidence';
import { mayCarryEvidence } from './may-carry-evidence';
import { readApiRequest } from './read-api-request';
import { readProxyRequest } from './read-proxy-request';
import type { RequestHead } from './request-head';

const ID = 'b5b41468-520d-4192-b42f-595cc34b6c1c';
const envelope = `{"Response":{"TotalCount":0,"RequestId":"${ID}"}}`;

const ANSWER = {
  url: 'https://app.example.test/api',
  method: 'POST',
  status: 200,
  responseHeaders: [],
  contentBytes: 1,
  resourceType: 'fetch',
};

describe('mayCarryEvidence', () => {
  const CASES: readonly [
    contentType: string | undefined,
    bytes: number | undefined,
    resourceType: string | undefined,
    expected: boolean,
  ][] = [
    ['application/json', 100, 'fetch', true],
    ['application/json;charset=utf-8', 100, 'xhr', true],
    ['application/problem+json', undefined, undefined, true],
    ['text/json', 100, 'other', true],
    ['text/plain; charset=utf-8', 100, 'fetch', true],
    ['text/event-stream', undefined, 'eventsource', true],
    [undefined, 100, 'fetch', true],
    ['', 100, 'fetch', true],
    ['text/html', 100, 'fetch', false],
    ['application/jsonp', 100, 'fetch', false],
    ['text/plain-ish', 100, 'fetch', false],
    ['image/png', 100, 'fetch', false],
    ['application/octet-stream', 100, 'fetch', false],
    ['application/json', 2_000_000, 'fetch', true],
    ['application/json', 2_000_001, 'fetch', false],
    ['application/json', 100, 'script', false],
    ['application/json', 100, 'document', false],
    ['application/json', 100, 'image', false],
  ];
  it.each(CASES)('%s, %s bytes, %s: %s', (contentType, contentBytes, resourceType, expected) => {
    const responseHeaders =
      contentType === undefined ? [] : [{ name: 'content-type', value: contentType }];
    const answer = { ...ANSWER, responseHeaders, contentBytes, resourceType };
    expect(mayCarryEvidence(answer)).toBe(expected);
  });
  it.each([
    'https://env.tcb-api.tencentcloudapi.com/web?env=env',
    'https://env.api.tcloudbasegateway.com/v1',
    'data:application/json,{}',
    'chrome-extension://x/y.json',
  ])('never reads %s', (url) => {
    expect(mayCarryEvidence({ ...ANSWER, url })).toBe(false);
  });
  it.each([{ method: 'HEAD' }, { status: 204 }, { status: 205 }])(
    'reads no body of %o, which has none',
    (head) => {
      expect(mayCarryEvidence({ ...ANSWER, ...head })).toBe(false);
    },
  );
  it.each([{ status: 304 }, { status: 500 }])('reads the body of %o', (head) => {
    expect(mayCarryEvidence({ ...ANSWER, ...head })).toBe(true);
  });
});

describe('hasResponseEvidence', () => {
  const SSE = [{ name: 'Content-Type', value: 'text/event-stream' }];
  const YES: readonly [name: string, body: string, headers?: typeof SSE][] = [
    ['an envelope', envelope],
    ['an envelope in data', `{"code":0,"data":${envelope}}`],
    ['an envelope with an error', `{"Response":{"Error":{"Code":"A"},"RequestId":"${ID}"}}`],
    ['an envelope under escaped names', `{"R\\u0065sponse":{"RequestId":"${ID}"}}`],
    ['a cut envelope with its RequestId', envelope.slice(0, -1)],
    ['a forwarded code and request id', `{"code":"InternalError","requestId":"${ID}"}`],
    ['the same with an underscore', `{"code":"InternalError","request_id":"${ID}"}`],
    ['the same under an escaped name', `{"code":"InternalError","request\\u0049d":"${ID}"}`],
    ['an SDK’s line', `[TencentCloudSDKError] Code=A, Message=m, RequestId=${ID}`],
    [
      'a stream with the API’s header',
      'data: {}\n\n',
      [...SSE, { name: 'x-tc-requestid', value: ID }],
    ],
    [
      'a stream with an error of the API',
      `data: {"Type":"error","RequestId":"${ID}","Error":{"Code":"A"}}\n\n`,
      SSE,
    ],
    ['an envelope in place of a stream', envelope, SSE],
  ];
  const NO: readonly [name: string, body: string, headers?: typeof SSE][] = [
    ['nothing', ''],
    ['ordinary JSON', '{"items":[1,2,3]}'],
    ['JSON with a Response', '{"Response":{"TotalCount":0}}'],
    ['JSON with a Response of text', `{"Response":"ok","RequestId":"${ID}"}`],
    ['an envelope without its id', '{"Response":{"Error":{"Code":"A"},"RequestId":""}}'],
    ['an envelope in an array', `[${envelope}]`],
    ['an envelope in a string', JSON.stringify({ text: envelope })],
    ['an envelope three deep', `{"data":{"data":{"data":${envelope}}}}`],
    ['CloudBase', `{"requestId":"1783f8b1f3e_1","data":{"response_data":"{}"}}`],
    ['VOD upload', '{"code":0,"message":"成功","data":{"fileId":"1"}}'],
    [
      'an OpenAI-style stream',
      'data: {"id":"x","choices":[{"delta":{"content":"a"}}]}\n\ndata: [DONE]\n\n',
      SSE,
    ],
    ['a stream with ids of its own', `data: {"Id":"${ID}","RequestId":"r"}\n\n`, SSE],
    ['over 2 MB', `{"X":"${'x'.repeat(2_000_000)}","Response":{"RequestId":"${ID}"}}`],
  ];
  it.each(YES)('takes %s', (_, body, headers = []) => {
    expect(hasResponseEvidence(body, headers)).toBe(true);
  });
  it.each(NO)('does not take %s', (_, body, headers = []) => {
    expect(hasResponseEvidence(body, headers)).toBe(false);
  });
});

describe('evidence of a request', () => {
  it('takes X-TC-Action on any host, and nothing without it', () => {
    const head = exchange('https://app.example.test/api');
    expect(readApiRequest(head)).toBeUndefined();
    const requestHeaders = [{ name: 'x-tc-action', value: 'A' }];
    expect(readApiRequest({ ...head, requestHeaders })).toBeDefined();
  });
});

describe('readProxyRequest', () => {
  const CASES: readonly [name: string, url: string, body: string | undefined, expected: object][] =
    [
      [
        'nothing',
        'https://app.example.test:8443/api',
        undefined,
        { action: undefined, service: undefined },
      ],
      [
        'words in the body',
        'https://a.test/',
        '{"Action":"RunInstances","service":"cvm","region":"ap-guangzhou","Version":"2017-03-12"}',
        { action: 'RunInstances', service: 'cvm', region: 'ap-guangzhou', version: '2017-03-12' },
      ],
      [
        'words in the query',
        'https://a.test/?action=RunInstances&service=cvm',
        undefined,
        { action: 'RunInstances', service: 'cvm' },
      ],
      [
        'words that mean something else',
        'https://a.test/?action=save&region=EU',
        '{"version":3,"service":"My Shop"}',
        { action: undefined, service: undefined, region: undefined, version: undefined },
      ],
    ];
  it.each(CASES)('reads %s', (_, url, body, expected) => {
    expect(readProxyRequest(exchange(url, body))).toMatchObject({
      endpoint: new URL(url).host,
      endpointKind: 'proxy',
      signatureForm: 'unsigned',
      signer: 'server',
      ...expected,
    });
  });
});

function exchange(url: string, body?: string): RequestHead {
  return {
    url,
    requestHeaders: [],
    requestBody: body === undefined ? { kind: 'none' } : { kind: 'text', text: body },
  };
}
