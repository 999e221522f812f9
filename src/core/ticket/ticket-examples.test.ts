import { describe, expect, it } from 'vitest';
import { explainers } from '../explanation/explain-error';
import { type MadeCall, madeCall } from '../made-call.fixture';
import { readPastedText } from '../read-pasted-text';
import type { TicketOptions } from './ticket';
import { writeGroupTicket } from './write-group-ticket';
import { writeTicket } from './write-ticket';

const ID = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const TRACE = '5f0c1c9e-0b7e-4a53-9a44-2f6f0f3f7a10';
const MESSAGE =
  'The provided credentials could not be validated. Please check your signature is correct.';
const BODY = `{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"${MESSAGE}"},"RequestId":"${ID}"}}`;
const STARTED = Date.UTC(2026, 10, 23, 19, 12, 7, 481);

/**
 * The call that TICKETS.md writes down, but for what is found in it: a changed Content-Type is likely,
 * not proven, and support is told proven things only.
 */
const seed: MadeCall = {
  body: BODY,
  request: { action: 'DescribeInstancesStatus', region: 'ap-guangzhou' },
  exchange: {
    startedAt: STARTED,
    durationMs: 148,
    requestHeaders: [
      { name: 'X-TC-RequestClient', value: 'SDK_NODEJS_4.1.220' },
      { name: 'X-TC-Timestamp', value: String(Math.floor(STARTED / 1000)) },
      { name: 'Content-Type', value: 'application/json; charset=utf-8' },
      {
        name: 'Authorization',
        value:
          'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPxx7Qk/2026-11-23/cvm/tc3_request, SignedHeaders=host, Signature=0123456789abcdef',
      },
    ],
    requestBody: { kind: 'text', text: '{"Limit":20}' },
    responseHeaders: [
      { name: 'Date', value: 'Mon, 23 Nov 2026 19:12:08 GMT' },
      { name: 'X-TC-TraceId', value: TRACE },
    ],
  },
};

/** What the observer tells of a call that ended before DevTools opened. */
const lost: MadeCall = {
  request: { action: 'RunInstances' },
  exchange: {
    startedAt: STARTED,
    durationMs: undefined,
    requestHeaders: [],
    requestBody: { kind: 'unknown' },
    responseHeaders: [],
    responseBody: { kind: 'unavailable', reason: 'before-devtools' },
    source: 'observer',
  },
};

function pasted(text: string) {
  const reading = readPastedText(text, STARTED);
  if (reading.kind !== 'call') throw new Error(`read as ${reading.kind}`);
  return reading.call;
}

const OPTIONS = { utcOffsetMinutes: 480, browser: 'Chrome 156' } as const;
const en = { ...OPTIONS, explainer: explainers.en };
const zh = { ...OPTIONS, explainer: explainers.zh };

const EXAMPLES: readonly {
  readonly name: string;
  readonly calls: readonly ReturnType<typeof madeCall>[];
  readonly options: TicketOptions;
  readonly expected: readonly string[];
}[] = [
  {
    name: 'text in English',
    calls: [madeCall(seed)],
    options: { ...en, format: 'text' },
    expected: [
      `RequestId: ${ID}`,
      'Error: AuthFailure.SignatureFailure (Signature error.)',
      'Action: cvm DescribeInstancesStatus, version 2017-03-12, region ap-guangzhou',
      'Time: 2026-11-24 03:12:07.481 UTC+8 (server Date: 2026-11-23 19:12:08 UTC)',
      'Endpoint: POST https://cvm.tencentcloudapi.com/ · HTTP 200 · 148 ms',
      `Message (as received): ${MESSAGE}`,
      'Found in the request: SignedHeaders lacks content-type, which must be signed.',
      'Ruled out: clock (1 s apart), credential date, service name',
      'Client: SDK_NODEJS_4.1.220 · Chrome 156 · key AKID****x7Qk',
      `TraceId: ${TRACE}`,
      'Parameters: {"Limit":20}',
      'Masked: SecretId, Signature',
    ],
  },
  {
    name: 'text in Chinese',
    calls: [madeCall(seed)],
    options: { ...zh, format: 'text', lines: { traceId: false } },
    expected: [
      `RequestId：${ID}`,
      '错误码：AuthFailure.SignatureFailure（签名与服务端收到的请求不一致）',
      '接口：cvm DescribeInstancesStatus，版本 2017-03-12，地域 广州 ap-guangzhou',
      '时间：2026-11-24 03:12:07.481 UTC+8（服务端 Date：2026-11-23 19:12:08 UTC）',
      '请求地址：POST https://cvm.tencentcloudapi.com/，HTTP 200，耗时 148 ms',
      `错误信息（原文）：${MESSAGE}`,
      '请求中发现：SignedHeaders 中缺少必须参与签名的 content-type。',
      '已排除：时钟偏差（相差 1 秒）、凭证日期、服务名',
      '客户端：SDK_NODEJS_4.1.220，Chrome 156，密钥 AKID****x7Qk',
      '请求参数：{"Limit":20}',
      '已脱敏：SecretId、Signature',
    ],
  },
  {
    name: 'Markdown in English',
    calls: [madeCall(seed)],
    options: { ...en, format: 'markdown' },
    expected: [
      '**`AuthFailure.SignatureFailure` · cvm `DescribeInstancesStatus` · ap-guangzhou**',
      '',
      '| | |',
      '| --- | --- |',
      `| RequestId | \`${ID}\` |`,
      '| Meaning | Signature error. |',
      '| Version | 2017-03-12 |',
      '| Time | 2026-11-24 03:12:07.481 UTC+8 (server Date: 2026-11-23 19:12:08 UTC) |',
      '| Endpoint | `POST https://cvm.tencentcloudapi.com/ · HTTP 200 · 148 ms` |',
      '| Found in the request | SignedHeaders lacks content-type, which must be signed. |',
      '| Ruled out | clock (1 s apart), credential date, service name |',
      '| Client | `SDK_NODEJS_4.1.220 · Chrome 156 · key AKID****x7Qk` |',
      `| TraceId | \`${TRACE}\` |`,
      '',
      `> ${MESSAGE}`,
      '',
      '```json',
      '{"Limit":20}',
      '```',
      '',
      'Masked: SecretId, Signature',
    ],
  },
  {
    name: 'Markdown in Chinese',
    calls: [madeCall(seed)],
    options: { ...zh, format: 'markdown', lines: { client: false, parameters: false } },
    expected: [
      '**`AuthFailure.SignatureFailure` · cvm `DescribeInstancesStatus` · 广州 ap-guangzhou**',
      '',
      '| | |',
      '| --- | --- |',
      `| RequestId | \`${ID}\` |`,
      '| 含义 | 签名与服务端收到的请求不一致 |',
      '| 版本 | 2017-03-12 |',
      '| 时间 | 2026-11-24 03:12:07.481 UTC+8（服务端 Date：2026-11-23 19:12:08 UTC） |',
      '| 请求地址 | `POST https://cvm.tencentcloudapi.com/，HTTP 200，耗时 148 ms` |',
      '| 请求中发现 | SignedHeaders 中缺少必须参与签名的 content-type。 |',
      '| 已排除 | 时钟偏差（相差 1 秒）、凭证日期、服务名 |',
      `| TraceId | \`${TRACE}\` |`,
      '',
      `> ${MESSAGE}`,
    ],
  },
  ...(['en', 'zh'] as const).map((locale) => ({
    name: `one line, the same in every language: ${locale}`,
    calls: [madeCall(seed)],
    options: { ...OPTIONS, explainer: explainers[locale], format: 'line' as const },
    expected: [
      `[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=${MESSAGE}, RequestId=${ID}`,
    ],
  })),
  {
    name: 'a pasted envelope in English',
    calls: [pasted(BODY)],
    options: { ...en, format: 'text' },
    expected: [
      `RequestId: ${ID}`,
      'Error: AuthFailure.SignatureFailure (Signature error.)',
      `Message (as received): ${MESSAGE}`,
      'Only the response was available: action, region and time are not known.',
    ],
  },
  {
    name: 'a pasted envelope in Chinese',
    calls: [pasted(BODY)],
    options: { ...zh, format: 'text' },
    expected: [
      `RequestId：${ID}`,
      '错误码：AuthFailure.SignatureFailure（签名与服务端收到的请求不一致）',
      `错误信息（原文）：${MESSAGE}`,
      '仅有响应内容：接口、地域和时间均未知。',
    ],
  },
  {
    name: 'a pasted envelope in Markdown',
    calls: [pasted(BODY)],
    options: { ...en, format: 'markdown' },
    expected: [
      '**`AuthFailure.SignatureFailure`**',
      '',
      '| | |',
      '| --- | --- |',
      `| RequestId | \`${ID}\` |`,
      '| Meaning | Signature error. |',
      '',
      `> ${MESSAGE}`,
      '',
      'Only the response was available: action, region and time are not known.',
    ],
  },
  {
    name: 'DevTools was closed, in English',
    calls: [madeCall(lost)],
    options: { ...en, format: 'text', lines: { client: false } },
    expected: [
      'RequestId: not captured (DevTools was closed; look in CloudAudit: cvm RunInstances, 2026-11-24 03:10 to 03:14 UTC+8)',
      'Action: cvm RunInstances, version 2017-03-12',
      'Time: 2026-11-24 03:12:07.481 UTC+8',
      'Endpoint: POST https://cvm.tencentcloudapi.com/ · HTTP 200',
    ],
  },
  {
    name: 'DevTools was closed, in Chinese, around midnight',
    calls: [madeCall({ ...lost, exchange: { ...lost.exchange, startedAt: STARTED - 11_527_481 } })],
    options: { ...zh, format: 'text', lines: { client: false } },
    expected: [
      'RequestId：未获取到（当时 DevTools 未打开；可在操作审计 CloudAudit 中查找：cvm RunInstances，2026-11-23 23:58 至 2026-11-24 00:02 UTC+8）',
      '接口：cvm RunInstances，版本 2017-03-12',
      '时间：2026-11-24 00:00:00.000 UTC+8',
      '请求地址：POST https://cvm.tencentcloudapi.com/，HTTP 200',
    ],
  },
];

describe('the tickets of TICKETS.md', () => {
  it.each(EXAMPLES)('$name', ({ calls, options, expected }) => {
    expect(writeTicket(calls, options).text.split('\n')).toEqual(expected);
  });

  it('have HTML beside the text, with the same lines', () => {
    const { text, html } = writeTicket([madeCall(seed)], { ...en, format: 'text' });
    const plain = html
      ?.replace(/<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"');
    expect(plain).toBe(text);
    expect(html).toMatch(/^<p><strong>RequestId<\/strong>: ed93/);
  });

  it('have none beside the other forms', () => {
    for (const format of ['markdown', 'line', 'json'] as const) {
      expect(writeTicket([madeCall(seed)], { ...en, format })).not.toHaveProperty('html');
    }
  });

  it('as JSON hold the same, times in UTC, parameters as JSON', () => {
    const { text } = writeTicket([madeCall(seed)], { ...en, format: 'json' });
    expect(JSON.parse(text)).toEqual({
      requestId: ID,
      outcome: 'error',
      code: 'AuthFailure.SignatureFailure',
      meaning: 'Signature error.',
      message: MESSAGE,
      service: 'cvm',
      action: 'DescribeInstancesStatus',
      version: '2017-03-12',
      region: 'ap-guangzhou',
      time: '2026-11-23T19:12:07.481Z',
      serverDate: '2026-11-23 19:12:08 UTC',
      method: 'POST',
      url: 'https://cvm.tencentcloudapi.com/',
      httpStatus: 200,
      durationMs: 148,
      found: ['SignedHeaders lacks content-type, which must be signed.'],
      ruledOut: ['clock (1 s apart)', 'credential date', 'service name'],
      sdk: 'SDK_NODEJS_4.1.220',
      browser: 'Chrome 156',
      secretId: 'AKID****x7Qk',
      traceId: TRACE,
      parameters: { Limit: 20 },
      masked: ['SecretId', 'Signature'],
    });
  });

  it('as JSON keep long numbers, and are an array for several calls', () => {
    const requestBody = { kind: 'text', text: '{"Id":123456789012345678901}' } as const;
    const call = madeCall({ ...seed, exchange: { ...seed.exchange, requestBody } });
    const { text } = writeTicket([call, call], { ...en, format: 'json' });
    expect(text).toContain('"parameters": {"Id":123456789012345678901}');
    expect(JSON.parse(text)).toHaveLength(2);
  });

  it('as JSON say why there is no RequestId', () => {
    const { text } = writeTicket([madeCall(lost)], { ...en, format: 'json' });
    expect(JSON.parse(text)).toMatchObject({
      requestIdMissing: expect.stringContaining('CloudAudit'),
    });
  });
});

describe('a group of errors', () => {
  const later = madeCall({ ...seed, exchange: { ...seed.exchange, startedAt: STARTED + 60_000 } });
  const withoutId = madeCall({
    body: BODY.replace(`,"RequestId":"${ID}"`, ''),
    exchange: { ...seed.exchange, startedAt: STARTED - 60_000 },
  });
  const group = [withoutId, later, madeCall(seed)];

  it('has count, first and last time and every RequestId over its newest call', () => {
    const { text } = writeGroupTicket(group, { ...en, format: 'text' });
    const newest = writeTicket([later], { ...en, format: 'text' });
    expect(text).toBe(
      [
        '3 calls: AuthFailure.SignatureFailure, 2026-11-24 03:11:07.481 UTC+8 to 2026-11-24 03:13:07.481 UTC+8',
        `RequestIds: ${ID}, ${ID}, 1 without one`,
        '',
        'The newest of them:',
        newest.text,
      ].join('\n'),
    );
  });

  it('speaks Chinese', () => {
    const { text, html } = writeGroupTicket(group, { ...zh, format: 'text' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '3 次：AuthFailure.SignatureFailure，2026-11-24 03:11:07.481 UTC+8 至 2026-11-24 03:13:07.481 UTC+8',
      `RequestId：${ID}、${ID}，另有 1 次没有 RequestId`,
      '',
      '其中最近一次：',
    ]);
    expect(html).toContain('<strong>3 次：');
  });

  it('in Markdown begins with it, as JSON holds it', () => {
    const markdown = writeGroupTicket(group, { ...en, format: 'markdown' }).text;
    expect(markdown.split('\n')[2]).toBe(`RequestIds: \`${ID}\`, \`${ID}\`, 1 without one`);
    const json = JSON.parse(writeGroupTicket(group, { ...en, format: 'json' }).text);
    expect(json).toMatchObject({
      count: 3,
      code: 'AuthFailure.SignatureFailure',
      firstTime: '2026-11-23T19:11:07.481Z',
      lastTime: '2026-11-23T19:13:07.481Z',
      requestIds: [ID, ID],
      newest: { requestId: ID },
    });
  });

  it('in one line is a line a call, and nothing of no calls', () => {
    const { text } = writeGroupTicket(group, { ...en, format: 'line' });
    expect(text.split('\n')).toHaveLength(3);
    expect(writeGroupTicket([], { ...en, format: 'text' }).text).toBe('');
  });
});
