import type { Call } from '../call';
import { createCall } from '../create-call';
import type { Header, HttpExchange, ResponseBody } from '../http-exchange';
import type { CallId } from '../ids';
import { readApiRequest } from '../request/read-api-request';
import { readProxyRequest } from '../request/read-proxy-request';

/** Draws numbers that look random and are the same each time. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const SECRET_ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';

export interface Drawn {
  readonly draw: Draw;
  readonly index: number;
  readonly startedAt: number;
}

export function pick<Item>(draw: Draw, items: readonly [Item, ...Item[]]): Item {
  return items[draw(items.length)] ?? items[0];
}

export const header = (name: string, value: string): Header => ({ name, value });
export const idOf = ({ index }: Drawn) => `c${index}` as CallId;
export const uuid = ({ index }: Drawn) =>
  `b5b41468-520d-4192-b42f-${String(index).padStart(12, '0')}`;
export const text = (body: string): ResponseBody => ({ kind: 'text', text: body });

export function callOf(drawn: Drawn, exchange: Partial<HttpExchange>): Call {
  const { draw, startedAt } = drawn;
  const whole: HttpExchange = {
    url: pick(draw, [
      'https://cvm.tencentcloudapi.com/',
      'https://cvm.ap-guangzhou.tencentcloudapi.com/',
      'https://cls.tencentcloudapi.com/',
    ]),
    method: 'POST',
    startedAt,
    durationMs: pick(draw, [undefined, 0, 12.25, 148.5, 61_000]),
    ...(drawn.index % 3 === 0 && {
      timings: { blocked: 1.5, connect: 20, ssl: 12.5, send: 0, wait: 100, receive: 3 },
    }),
    requestHeaders: signed(drawn),
    requestBody: {
      kind: 'text',
      text: JSON.stringify({ Limit: 20, Password: 'hunter2-and-more' }),
    },
    status: 200,
    responseHeaders: [
      header('Content-Type', 'application/json'),
      header('Date', new Date(startedAt + 1000).toUTCString()),
      header('Set-Cookie', 'skey=@s3cr3tS3ss10n; Path=/'),
    ],
    responseBody: text(envelope(drawn, {})),
    networkError: undefined,
    block: undefined,
    redirectUrl: undefined,
    source: pick(draw, ['devtools', 'devtools-no-page', 'devtools-through-worker']),
    ...exchange,
  };
  const request = readApiRequest(whole) ?? readProxyRequest(whole);
  return createCall(idOf(drawn), request, whole, 0);
}

export function signed(drawn: Drawn): readonly Header[] {
  const { draw, startedAt } = drawn;
  const skew = pick(draw, [0, 0, 600, -4000]);
  const seconds = Math.floor(startedAt / 1000) + skew;
  const date = new Date(startedAt).toISOString().slice(0, 10);
  const secretId = pick(draw, [
    ...([SECRET_ID, SECRET_ID, `"${SECRET_ID}"`] as const),
    ...[` ${SECRET_ID}`, `AKID${'Zz8krbsJ5yKBZQpn7'.repeat(4)}`],
  ]);
  const scope = `${pick(draw, [date, date, '2026-11-22'])}/${pick(draw, ['cvm', 'cls'])}/tc3_request`;
  const names = pick(draw, ['content-type;host', 'content-type;host;x-tc-action', 'host']);
  return [
    header(
      'Authorization',
      `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${names}, Signature=${'0a'.repeat(32)}`,
    ),
    header('X-TC-Action', pick(draw, ['DescribeInstances', 'RunInstances', 'SearchLog'])),
    header('X-TC-Version', '2017-03-12'),
    header('X-TC-Timestamp', String(seconds)),
    ...(draw(2) ? [header('X-TC-Region', pick(draw, ['ap-guangzhou', 'eu-frankfurt']))] : []),
    ...(draw(2) ? [header('X-TC-Token', 'f00dT0k3n'.repeat(9))] : []),
    header('X-TC-RequestClient', 'SDK_NODEJS_4.1.220'),
    header('content-type', pick(draw, ['application/json', 'application/json; charset=utf-8'])),
    header('Cookie', 'skey=@s3cr3tS3ss10n; uin=o0100001'),
  ];
}

export function envelope(drawn: Drawn, members: object): string {
  return JSON.stringify({ Response: { ...members, RequestId: uuid(drawn) } });
}

const ERRORS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['AuthFailure.SignatureFailure', 'The provided credentials could not be validated.'],
  ['AuthFailure.SignatureExpire', 'signature expired, server time 1795461127'],
  ['AuthFailure.TokenFailure', 'Token is not valid.'],
  ['RequestLimitExceeded', 'Your current request times equals to `11` in a second'],
  ['InvalidParameterValue.Range', 'The value `200` of parameter `Limit` is not in [1, 100].'],
  ['UnauthorizedOperation', '[request id:1]you are not authorized to perform operation'],
  ['InternalError', '内部错误 "quoted", a\tb, =cmd()'],
  ['MissingParameter', 'The request misses `Version`.'],
  ['Some.OwnCode', ''],
];
export const errorOf = (drawn: Drawn) => {
  const [Code, Message] = pick(drawn.draw, ERRORS);
  return { Error: { Code, Message } };
};
