import { withoutBody } from '../body-budget';
import type { Call } from '../call';
import type { HttpExchange, MissingBodyReason, ResponseBody } from '../http-exchange';
import type { NetworkId } from '../ids';
import { endedCall, pendingCall } from '../ledger/call-from-record';
import type { StartedRecord } from '../ledger/lifecycle-record';
import {
  callOf,
  type Drawn,
  drawFrom,
  envelope,
  errorOf,
  header,
  idOf,
  pick,
  SECRET_ID,
  signed,
  text,
  uuid,
} from './drawn-exchange.fixture';

/** 2026-11-23 19:12:07 UTC. */
const START = 1_795_461_127_000;

/** `count` calls, every kind in turn, as the captures of both browsers and the observer make them. */
export function drawnCalls(count: number, seed = 1): readonly Call[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const make = KINDS[index % KINDS.length] ?? success;
    const startedAt = START + index * 300 + draw(300);
    const call = make({ draw, index, startedAt });
    return { ...call, visit: Math.floor((index * 4) / count) };
  });
}

function success(drawn: Drawn): Call {
  const members = pick<object>(drawn.draw, [
    { TotalCount: 0 },
    { TaskId: 1_234_567, DeprecatedWarning: 'Use the other.' },
    { FailedList: [{ Id: 1 }, { Id: 2 }], LoginToken: 't0k3n-of-a-session' },
  ]);
  return callOf(drawn, { responseBody: text(envelope(drawn, members)) });
}

const apiError = (drawn: Drawn) =>
  callOf(drawn, { responseBody: text(envelope(drawn, errorOf(drawn))) });

function dryRun(drawn: Drawn): Call {
  const error = { Code: 'DryRunOperation', Message: 'It would have succeeded.' };
  return callOf(drawn, { responseBody: text(envelope(drawn, { Error: error })) });
}

/** Of a console: the envelope in `data`, or the gateway's own words. */
function gateway(drawn: Drawn): Call {
  const { draw } = drawn;
  const inner = JSON.parse(envelope(drawn, draw(2) ? errorOf(drawn) : { Total: 1 }));
  const body = pick(draw, [
    { code: 0, data: inner },
    { code: 0, data: { data: inner } },
    { code: 401, message: '登录态失效', data: null },
    { code: 'CsrfError', msg: 'csrf', data: null },
    { code: 0, data: { Response: { Error: { Code: '1216', Message: 'no such action' } } } },
  ]);
  return callOf(drawn, {
    url: `https://console.cloud.tencent.com/cgi/capi?i=cvm/DescribeInstances&csrfCode=c5rfC0d3${drawn.index}&uin=100000000001`,
    requestHeaders: [header('content-type', 'application/json'), header('x-csrfcode', 'c5rfC0d3')],
    requestBody: { kind: 'text', text: '{"regionId":1,"data":{"Version":"2017-03-12","Limit":1}}' },
    responseBody: text(JSON.stringify(body)),
  });
}

/** What a page's own server passed on. */
function proxy(drawn: Drawn): Call {
  const body = pick(drawn.draw, [
    `{"code":"InvalidParameter.Limit","message":"wrong","requestId":"${uuid(drawn)}"}`,
    `[TencentCloudSDKError] Code=InvalidParameter, Message=wrong limit, RequestId=${uuid(drawn)}`,
    envelope(drawn, errorOf(drawn)),
    `{"code":"DryRunOperation","message":"fine","requestId":"${uuid(drawn)}"}`,
    // Of a host that the person added: nothing in it shows that it is a call.
    '{"ok":true}',
  ]);
  return callOf(drawn, {
    url: 'https://app.example.test/api?Action=RunInstances',
    requestHeaders: [header('Authorization', 'Bearer b3ar3r-t0k3n-of-the-page')],
    responseBody: text(body),
  });
}

const NO_RESPONSE: ResponseBody = { kind: 'unavailable', reason: 'no-response' };

function failed(drawn: Drawn): Call {
  const { draw } = drawn;
  const exchange = pick<Partial<HttpExchange>>(draw, [
    { status: 0, networkError: 'net::ERR_NAME_NOT_RESOLVED', responseBody: NO_RESPONSE },
    { status: 0, networkError: 'net::ERR_ABORTED', responseBody: NO_RESPONSE, responseHeaders: [] },
    { status: 0, networkError: undefined, responseBody: NO_RESPONSE, responseHeaders: [] },
    { block: 'cors', networkError: 'net::ERR_FAILED', responseBody: NO_RESPONSE },
    { block: 'cors', responseBody: text(envelope(drawn, errorOf(drawn))) },
    { block: 'preflight', status: 0, responseBody: NO_RESPONSE, requestBody: { kind: 'unknown' } },
    { status: 302, redirectUrl: 'https://elsewhere.example.test/?token=t0k3n-in-a-place' },
    { networkError: 'net::ERR_INCOMPLETE_CHUNKED_ENCODING', responseBody: NO_RESPONSE },
  ]);
  return callOf(drawn, exchange);
}

function notEnvelope(drawn: Drawn): Call {
  const body = pick(drawn.draw, [
    '<html><body>502 Bad Gateway</body></html>',
    'upstream timed out',
    '',
    '{"a":1}',
    '{"a":1}{"b":2}',
    '{"a":tru}',
    '{"code":4100,"message":"m","codeDesc":"AuthFailure"}',
  ]);
  return callOf(drawn, { status: 502, responseBody: text(body) });
}

const REASONS: readonly [MissingBodyReason, ...MissingBodyReason[]] = [
  ...(['too-large', 'navigated', 'not-delivered', 'before-devtools', 'evicted'] as const),
];

function unknown(drawn: Drawn): Call {
  const { draw } = drawn;
  const whole = envelope(drawn, errorOf(drawn));
  const body = pick<ResponseBody>(draw, [
    { kind: 'unavailable', reason: pick(draw, REASONS) },
    { kind: 'unavailable', reason: 'refused', detail: 'No resource with given identifier' },
    { kind: 'binary', base64: 'AAEC/w==' },
    text(whole.slice(0, -8)),
    text(`{"Response":{"RequestId":"${uuid(drawn)}","Set":[{"Password":"half-a-pass`),
    { kind: 'text', text: `{"Response":{"RequestId":"${uuid(drawn)}","Set":[`, isBeginning: true },
    { kind: 'text', text: '', isBeginning: true },
  ]);
  return callOf(drawn, { responseBody: body });
}

function stream(drawn: Drawn): Call {
  const events = pick(drawn.draw, [
    `data: {"Id":"${uuid(drawn)}","Choices":[{"Delta":{"Content":"hi"},"FinishReason":"stop"}]}\n\n`,
    `data: {"Id":"${uuid(drawn)}","Choices":[{"Delta":{"Content":"hi"}}]}\n\n`,
    `data: {"ErrorMsg":{"Code":4001,"Msg":"too many"},"RequestId":"${uuid(drawn)}"}\n\n`,
    envelope(drawn, errorOf(drawn)),
  ]);
  return callOf(drawn, {
    url: 'https://hunyuan.tencentcloudapi.com/',
    responseHeaders: [
      header('content-type', 'text/event-stream'),
      ...(drawn.draw(2) ? [header('X-TC-RequestId', uuid(drawn))] : []),
    ],
    responseBody: text(events),
  });
}

/** Signature version 1: in the query of a GET, or the form of a POST. */
function v1(drawn: Drawn): Call {
  const pairs = `Action=DescribeInstances&Version=2017-03-12&Region=ap-guangzhou&Timestamp=${Math.floor(
    drawn.startedAt / 1000,
  )}&Nonce=1&SecretId=${SECRET_ID}&Signature=c2lnbmF0${pick(drawn.draw, ['dXJl', '+XJl'])}LW9m%3D&Password=hunter2-and-more`;
  const responseBody = text(envelope(drawn, errorOf(drawn)));
  return drawn.draw(2)
    ? callOf(drawn, {
        method: 'GET',
        url: `https://cvm.tencentcloudapi.com/?${pairs}`,
        requestHeaders: [],
        requestBody: { kind: 'none' },
        responseBody,
      })
    : callOf(drawn, {
        requestHeaders: [header('Content-Type', 'application/x-www-form-urlencoded')],
        requestBody: { kind: 'text', text: pairs },
        responseBody,
      });
}

function multipart(drawn: Drawn): Call {
  const part = 'Content-Disposition: form-data; name="Token"\r\n\r\nt0k3n-of-a-part';
  return callOf(drawn, {
    requestHeaders: [
      ...signed(drawn).filter(({ name }) => name !== 'content-type'),
      header('Content-Type', 'multipart/form-data; boundary=b'),
    ],
    requestBody: { kind: 'text', text: `--b\r\n${part}\r\n--b--\r\n` },
    responseBody: text(envelope(drawn, errorOf(drawn))),
  });
}

const evicted = (drawn: Drawn) =>
  withoutBody(pick(drawn.draw, [success, apiError, dryRun, gateway, notEnvelope])(drawn));

/** Seen by the observer alone: no headers, no bodies, and a clock with fractions. */
function observed(drawn: Drawn): Call {
  const { draw } = drawn;
  const networkId = `n${drawn.index}` as NetworkId;
  const at = drawn.startedAt + 0.25;
  const started: StartedRecord = {
    kind: 'started',
    networkId,
    tabId: 1,
    at,
    method: 'POST',
    url: 'https://cvm.tencentcloudapi.com/',
    request: callOf(drawn, {}).request,
    fingerprint: { target: '' },
    initiator: 'https://app.example.test',
  };
  const seen = { started, visit: 0 };
  const end = { networkId, tabId: 1, at: at + 100 };
  const failure = { ...end, kind: 'failed', networkError: 'net::ERR_ABORTED' } as const;
  return pick(draw, [
    () => endedCall(idOf(drawn), seen, undefined, 'navigated'),
    () =>
      endedCall(idOf(drawn), seen, { ...end, kind: 'finished', status: 200 }, 'before-devtools'),
    () => endedCall(idOf(drawn), seen, { ...failure, isPreflightFailure: false }, 'navigated'),
    () => endedCall(idOf(drawn), seen, { ...failure, isPreflightFailure: true }, 'not-delivered'),
  ])();
}

function pending(drawn: Drawn): Call {
  const { request, exchange } = callOf(drawn, {});
  const { url, method, startedAt: at } = exchange;
  const networkId = `n${drawn.index}` as NetworkId;
  const fingerprint = { target: '' };
  const initiator = undefined;
  const started = {
    kind: 'started',
    networkId,
    tabId: 1,
    at,
    method,
    url,
    request,
    fingerprint,
    initiator,
  } as const;
  return pendingCall(idOf(drawn), { started, visit: 0 }, drawn.draw(2) === 1);
}

const KINDS = [
  ...[success, apiError, dryRun, gateway, proxy, failed, notEnvelope, unknown, stream, v1],
  ...[multipart, evicted, observed, pending],
] as const;
