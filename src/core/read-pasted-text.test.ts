import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOutcome } from './call';
import { isPastedCall } from './pasted/is-pasted-call';
import { type PastedReading, readPastedText } from './read-pasted-text';

const NOW = Date.UTC(2026, 10, 24, 3, 12, 7);
const ID = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const CODE = 'AuthFailure.SignatureFailure';
const RESPONSE = `"Response":{"Error":{"Code":"${CODE}","Message":"Not valid, check it."},"RequestId":"${ID}"}`;
const ENVELOPE = `{${RESPONSE}}`;
const SDK_LINE = `[TencentCloudSDKError] Code=${CODE}, Message=Not valid, check it., RequestId=${ID}`;

const error = (changes: object = {}): object => ({
  kind: 'error',
  speaker: 'api',
  code: CODE,
  message: 'Not valid, check it.',
  requestId: ID,
  wrapper: 'none',
  warnings: [],
  ...changes,
});
const ofCode = (code: string, changes: object = {}) =>
  error({ code, message: '', requestId: undefined, ...changes });

interface CallCase {
  readonly name: string;
  readonly text: string;
  readonly outcome: object;
  /** What counts as the answer's text; the pasted text itself where it is not said. */
  readonly body?: string;
}

const ENVELOPES: readonly CallCase[] = [
  { name: 'an error', text: ENVELOPE, outcome: error() },
  {
    name: 'a success',
    text: `{"Response":{"TotalCount":0,"RequestId":"${ID}"}}`,
    outcome: { kind: 'success', requestId: ID, wrapper: 'none', warnings: [] },
  },
  {
    name: 'a dry run',
    text: `{"Response":{"Error":{"Code":"DryRunOperation","Message":"m"},"RequestId":"${ID}"}}`,
    outcome: { kind: 'dry-run', code: 'DryRunOperation', message: 'm', requestId: ID },
  },
  {
    name: 'an envelope in data',
    text: `{"code":0,"data":${ENVELOPE}}`,
    outcome: error({ wrapper: 'data' }),
  },
  {
    name: 'an envelope in data.data',
    text: `{"code":0,"data":{"code":0,"data":${ENVELOPE}}}`,
    outcome: error({ wrapper: 'data.data' }),
  },
  {
    name: 'one with a byte order mark',
    text: `\ufeff${ENVELOPE}`,
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one in white space',
    text: `\r\n\t ${ENVELOPE}\u00a0\n\n`,
    outcome: error(),
    body: ENVELOPE,
  },
  { name: 'one with a comma behind it', text: `${ENVELOPE},`, outcome: error(), body: ENVELOPE },
  {
    name: 'one in a Markdown fence',
    text: `\`\`\`json\n${ENVELOPE}\n\`\`\``,
    outcome: error(),
    body: ENVELOPE,
  },
  { name: 'one in tildes', text: `~~~\n${ENVELOPE}\n~~~\n`, outcome: error(), body: ENVELOPE },
  { name: 'one in code marks', text: `\`${ENVELOPE}\``, outcome: error(), body: ENVELOPE },
  {
    name: 'one in a quoted reply',
    text: `> ${ENVELOPE.replace(',', ',\n> ')}`,
    outcome: error(),
    body: ENVELOPE.replace(',', ',\n'),
  },
  {
    name: 'one in a fence, with words around it',
    text: `It says:\n\`\`\`\n${ENVELOPE}\n\`\`\`\nWhat now?`,
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one in a line of a log',
    text: `2026-11-24 03:12:07 WARN answer=${ENVELOPE} in 148 ms`,
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one as a JSON string',
    text: JSON.stringify(ENVELOPE),
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one as a JSON string of a JSON string',
    text: JSON.stringify(JSON.stringify(ENVELOPE)),
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one with a JSON string’s escapes',
    text: JSON.stringify(ENVELOPE).slice(1, -1),
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one as a string in another JSON',
    text: JSON.stringify({ level: 'warn', body: ENVELOPE }),
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'one as a string in a line of a log',
    text: `WARN body=${JSON.stringify(ENVELOPE)} in 148 ms`,
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'the first of several',
    text: `[${ENVELOPE},{"Response":{}}]`,
    outcome: error(),
    body: ENVELOPE,
  },
  {
    name: 'a cut one with its whole error',
    text: ENVELOPE.slice(0, -10),
    outcome: error({ requestId: undefined, warnings: ['body-cut'] }),
  },
  {
    name: 'a cut one with its RequestId',
    text: `{"Response":{"RequestId":"${ID}","Set":[`,
    outcome: { kind: 'unknown', reason: 'cut', partial: { requestId: ID } },
  },
  {
    name: 'a 64-bit id as it stands',
    text: '{"Response":{"Error":{"Code":"InternalError"},"RequestId":1607400465431774001}}',
    outcome: error({ code: 'InternalError', message: '', requestId: '1607400465431774001' }),
  },
];

const GATEWAYS: readonly CallCase[] = [
  {
    name: 'an ended session',
    text: '{"code":401,"message":"session expired","data":null}',
    outcome: error({
      speaker: 'gateway',
      code: '401',
      message: 'session expired',
      requestId: undefined,
      gatewayError: 'session',
    }),
  },
  {
    name: 'an unknown action',
    text: '{"code":1216,"msg":"不合法的云 API 类型","data":null}',
    outcome: error({
      speaker: 'gateway',
      code: '1216',
      message: '不合法的云 API 类型',
      requestId: undefined,
      gatewayError: 'unknown-action',
    }),
  },
  {
    name: 'a number in an envelope',
    text: '{"Response":{"Error":{"Code":4,"Message":"m"}}}',
    outcome: error({
      speaker: 'gateway',
      code: '4',
      message: 'm',
      requestId: undefined,
      warnings: ['request-id-missing'],
      gatewayError: 'other',
    }),
  },
];

const SAID: readonly CallCase[] = [
  { name: 'the Go SDK’s line', text: SDK_LINE, outcome: error() },
  {
    name: 'the Python SDK’s line',
    text: `[TencentCloudSDKException] code:${CODE} message:Not valid, check it. requestId:${ID}`,
    outcome: error(),
  },
  {
    name: 'the Java SDK’s line',
    text: `[TencentCloudSDKException]code: ${CODE} message:Not valid, check it. requestId:${ID} cause:x`,
    outcome: error(),
  },
  {
    name: 'the PHP SDK’s line',
    text: `[TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:${CODE} message:Not valid, check it. requestId:${ID}`,
    outcome: error(),
  },
  {
    name: 'the Node.js SDK’s line, which has no code',
    text: `[TencentCloudSDKException]message:Not valid, check it.  requestId:${ID}  traceId:`,
    outcome: error({ code: '' }),
  },
  { name: 'an SDK’s line in a log', text: `err: ${SDK_LINE}\nexit 1`, outcome: error() },
  {
    name: 'an SDK’s line in code marks',
    text: `\`${SDK_LINE}\``,
    outcome: error(),
    body: SDK_LINE,
  },
  {
    name: 'an SDK’s line in quotation marks',
    text: `“${SDK_LINE}”`,
    outcome: error(),
    body: SDK_LINE,
  },
  {
    name: 'an SDK’s line in a JSON string',
    text: JSON.stringify({ stderr: SDK_LINE }),
    outcome: error(),
  },
  {
    name: 'an SDK’s line in a longer log than a server passes on',
    text: `${'line\n'.repeat(20_000)}${SDK_LINE}`,
    outcome: error(),
  },
  {
    name: 'an SDK’s line of a dry run',
    text: `[TencentCloudSDKError] Code=DryRunOperation, Message=m, RequestId=${ID}`,
    outcome: { kind: 'dry-run', code: 'DryRunOperation', message: 'm', requestId: ID },
  },
  {
    name: 'an SDK’s line without its RequestId',
    text: `[TencentCloudSDKError] Code=${CODE}, Message=Not valid, check it.`,
    outcome: error({ requestId: undefined }),
  },
  {
    name: 'an SDK’s line that has no RequestId to print',
    text: `[TencentCloudSDKException] code:${CODE} message:Not valid, check it. requestId:None`,
    outcome: error({ requestId: undefined }),
  },
  {
    name: 'an SDK’s line without its beginning',
    text: `Code=${CODE}, Message=Not valid, check it., RequestId=${ID}`,
    outcome: error(),
  },
  {
    name: 'what a server passed on',
    text: `{"code":"${CODE}","message":"Not valid, check it.","requestId":"${ID}"}`,
    outcome: error({ speaker: 'proxy' }),
  },
  {
    name: 'the same in error',
    text: `{"ok":false,"error":{"code":"${CODE}","request_id":"${ID}"}}`,
    outcome: error({ speaker: 'proxy', message: '' }),
  },
  {
    name: 'the inside of Response',
    text: `{"Error":{"Code":"${CODE}","Message":"Not valid, check it."},"RequestId":"${ID}"}`,
    outcome: error(),
  },
  {
    name: 'Error alone',
    text: `{"Code":"${CODE}","Message":"Not valid, check it."}`,
    outcome: error({ requestId: undefined }),
  },
  {
    name: 'lines of an envelope',
    text: `"Error": {\n  "Code": "${CODE}",\n  "Message": "Not valid, check it."\n},\n"RequestId": "${ID}"`,
    outcome: error(),
  },
  {
    name: 'an answer of API 2.0',
    text: '{"code":4100,"message":"m","codeDesc":"AuthFailure"}',
    outcome: {
      kind: 'not-envelope',
      reason: 'no-response-object',
      legacy: { kind: 'error', code: '4100', codeDesc: 'AuthFailure', message: 'm' },
    },
  },
  {
    name: 'a ticket',
    text: [
      `RequestId: ${ID}`,
      `Error: ${CODE} (Signature error.)`,
      'Action: cvm DescribeInstancesStatus, version 2017-03-12, region ap-guangzhou',
      'Time: 2026-11-24 03:12:07.481 UTC+8',
      'Endpoint: POST https://cvm.tencentcloudapi.com/ · HTTP 200 · 148 ms',
      'Message (as received): Not valid, check it.',
      'Client: SDK_NODEJS_4.1.220 · Chrome 156',
      'Parameters: {"Limit":20}',
    ].join('\n'),
    outcome: error(),
  },
  {
    name: 'a ticket whose message has several lines',
    text: `RequestId: ${ID}\nError: ${CODE}\nMessage (as received): Not valid,\ncheck it.\nTraceId: 1`,
    outcome: error({ message: 'Not valid,\ncheck it.' }),
  },
  {
    name: 'a Chinese ticket',
    text: `RequestId：${ID}\n错误码：${CODE}（签名错误）\n错误信息（原文）：Not valid, check it.\n客户端：Chrome 156`,
    outcome: error(),
  },
  {
    name: 'a table',
    text: `| RequestId | \`${ID}\` |\n| Code | \`${CODE}\` |`,
    outcome: error({ message: '' }),
  },
];

const CODES: readonly CallCase[] = [
  { name: 'a common code', text: 'InternalError', outcome: ofCode('InternalError') },
  { name: 'a code of two levels', text: CODE, outcome: ofCode(CODE) },
  {
    name: 'a product’s own code',
    text: 'ResourcesSoldOut.SpecifiedInstanceType',
    outcome: ofCode('ResourcesSoldOut.SpecifiedInstanceType'),
  },
  {
    name: 'a code with an underscore and three levels',
    text: 'FailedOperation.DeleteTrigger.Url_Used',
    outcome: ofCode('FailedOperation.DeleteTrigger.Url_Used'),
  },
  {
    name: 'a code that ends with a dot, as one does',
    text: 'FailedOperation.PermissionDenied.',
    outcome: ofCode('FailedOperation.PermissionDenied.'),
  },
  { name: 'a code in quotation marks', text: `"${CODE}",`, outcome: ofCode(CODE), body: CODE },
  { name: 'a code in code marks', text: ` \`${CODE}\` `, outcome: ofCode(CODE), body: CODE },
  { name: 'a code in bold', text: `**${CODE}**`, outcome: ofCode(CODE), body: CODE },
  {
    name: 'a code for a dry run',
    text: 'DryRunOperation',
    outcome: { kind: 'dry-run', code: 'DryRunOperation', message: '', requestId: undefined },
  },
];

const IDS: readonly [name: string, text: string, requestId: string][] = [
  ['a UUID', ID, ID],
  ['a UUID in capitals', ID.toUpperCase(), ID.toUpperCase()],
  ['an id of s and digits', 's1607400465431774000', 's1607400465431774000'],
  ['32 hexadecimal digits', '0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
  ['an id in quotation marks', ` '${ID}' `, ID],
  ['an id in Chinese quotation marks', `「${ID}」`, ID],
  ['an id in code marks', `\`${ID}\``, ID],
  ['an id in invisible characters', `\u200b${ID}\ufeff`, ID],
  ['an id with its label', `RequestId: ${ID}`, ID],
  ['an id with its label from a body', `"RequestId": "${ID}",`, ID],
  ['an id in an object', `{"RequestId":"${ID}"}`, ID],
  ['an id in a sentence', `操作失败，请联系客服（requestId=${ID}）`, ID],
  ['a header', `x-tc-requestid: ${ID}`, ID],
  ['a ticket of a success', `RequestId: ${ID}\nAction: cvm RunInstances`, ID],
];

const NOTHING: readonly [name: string, text: string, reason: string][] = [
  ['no text', '', 'empty'],
  ['white space', ' \n\t\u200b ', 'empty'],
  ['an empty fence', '```json\n\n```', 'empty'],
  ['a pair of quotation marks', '""', 'empty'],
  ['a word', 'hello', 'not-recognised'],
  ['a name in capitals’ case without a dot', 'RunInstances', 'not-recognised'],
  ['a host name', 'Example.com', 'not-recognised'],
  ['a file name', 'README.md', 'not-recognised'],
  ['a sentence', 'It failed with some error: nobody knows why.', 'not-recognised'],
  ['a sentence that begins with a code', 'InternalError happened again', 'not-recognised'],
  ['a number', '4100', 'not-recognised'],
  ['JSON of something else', '{"items":[{"id":1}],"code":0}', 'not-recognised'],
  ['JSON null', 'null', 'not-recognised'],
  ['a server’s own refusal', '{"code":401,"message":"unauthorized"}', 'not-recognised'],
  ['a server’s own number', '{"code":10013,"message":"m","data":null}', 'not-recognised'],
  ['a cut envelope that says nothing yet', '{"Response":{"TotalCount":1,', 'not-recognised'],
  ['a page', '<html><body><h1>502 Bad Gateway</h1></body></html>', 'not-recognised'],
  ['an id with places blacked out', 's1693***537224', 'not-recognised'],
  ['a ticket without a RequestId', 'RequestId: none in the response', 'not-recognised'],
  [
    'Alibaba Cloud’s error',
    `{"RequestId":"${ID}","HostId":"ecs.aliyuncs.com","Code":"InvalidParameter","Message":"m"}`,
    'not-recognised',
  ],
  ['CloudBase’s answer', '{"requestId":"1783f8b1f3e_1","data":{}}', 'not-recognised'],
  ['a text over the limit', ' '.repeat(5 * 1024 * 1024 + 1), 'too-large'],
];

const outcomeOf = (reading: PastedReading): CallOutcome | undefined =>
  reading.kind === 'call' ? reading.call.outcome : undefined;

describe('readPastedText', () => {
  it.each([...ENVELOPES, ...GATEWAYS, ...SAID, ...CODES])('reads $name', (made) => {
    const reading = readPastedText(made.text, NOW);
    expect(outcomeOf(reading)).toEqual(made.outcome);
    const text = made.body ?? made.text;
    expect(reading).toMatchObject({ call: { exchange: { responseBody: { kind: 'text', text } } } });
  });

  it.each(IDS)('reads %s', (_, text, requestId) => {
    expect(readPastedText(text, NOW)).toEqual({ kind: 'request-id', requestId });
  });

  it.each(NOTHING)('finds nothing in %s', (_, text, reason) => {
    expect(readPastedText(text, NOW)).toEqual({ kind: 'nothing', reason });
  });

  it('knows nothing of the call but its answer', () => {
    const reading = readPastedText(ENVELOPE, NOW);
    expect(reading).toMatchObject({
      call: {
        visit: 0,
        marks: [],
        exchange: {
          ...{ url: '', method: '', status: 0, source: 'file', startedAt: NOW },
          ...{ requestHeaders: [], responseHeaders: [], requestBody: { kind: 'unknown' } },
        },
      },
    });
    expect(reading.kind === 'call' && reading.call.request).toEqual({
      ...{ service: undefined, action: undefined, version: undefined, region: undefined },
      ...{ language: undefined, endpoint: '', endpointKind: 'api' },
      ...{ signatureForm: 'unsigned', signer: 'unknown' },
    });
    expect(reading.kind === 'call' && isPastedCall(reading.call)).toBe(true);
  });

  it.each([
    ['an envelope in data', `{"data":${ENVELOPE}}`, 'gateway'],
    ['a gateway’s own error', '{"code":401,"message":"session expired","data":null}', 'gateway'],
    ['an error that was passed on', `{"code":"${CODE}","requestId":"${ID}"}`, 'proxy'],
    ['an SDK’s line', SDK_LINE, 'api'],
  ])('says who answers like %s', (_, text, endpointKind) => {
    expect(readPastedText(text, NOW)).toMatchObject({ call: { request: { endpointKind } } });
  });

  it('marks what is odd in a success', () => {
    const text = `{"Response":{"TaskId":7,"RequestId":"${ID}"}}`;
    expect(readPastedText(text, NOW)).toMatchObject({ call: { marks: [{ kind: 'async-id' }] } });
  });

  it('gives different texts, and one text at different times, different ids', () => {
    const ids = [ENVELOPE, SDK_LINE].flatMap((text) =>
      [NOW, NOW + 1].map((at) => {
        const reading = readPastedText(text, at);
        return reading.kind === 'call' ? reading.call.id : undefined;
      }),
    );
    expect(new Set(ids).size).toBe(4);
  });

  const part = fc.constantFrom(
    ...[ENVELOPE, RESPONSE, SDK_LINE, CODE, ID, 'RequestId', 'Code', 'Message', 'Error', ': ', '='],
    ...[
      '"',
      '\\"',
      "'",
      '`',
      '```',
      '```json\n',
      '\n',
      '> ',
      '{',
      '}',
      '[',
      ',',
      '**',
      '“',
      '\ud800',
    ],
    ...['{"Response":', '{\\"Response\\":', '"data":', 'null', '401', '错误码：', '\u0000'],
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.json(),
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(text, (drawn) => {
        const reading = readPastedText(drawn, NOW);
        if (reading.kind !== 'call') return;
        const { outcome, exchange } = reading.call;
        expect(['success', 'error', 'dry-run', 'unknown', 'not-envelope']).toContain(outcome.kind);
        expect(exchange.responseBody.kind).toBe('text');
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) },
    );
  });

  it('reads the same through any marks around a text', () => {
    const wraps: readonly ((inner: string) => string)[] = [
      (inner) => `\n${inner}\u200b `,
      (inner) => `\`\`\`text\n${inner}\n\`\`\``,
      (inner) =>
        inner
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n'),
      (inner) => JSON.stringify(inner),
      (inner) => `${inner},`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(ENVELOPE, SDK_LINE, CODE, ID),
        fc.array(fc.nat(wraps.length - 1), { maxLength: 4 }),
        (inner, chosen) => {
          const wrapped = chosen.reduce<string>((drawn, at) => wraps[at]?.(drawn) ?? drawn, inner);
          expect(readPastedText(wrapped, NOW)).toEqual(readPastedText(inner, NOW));
        },
      ),
    );
  });

  it('takes long repetitions in no time', () => {
    const fillings = [
      ...[' ', '\n', '"', '`', '[', '{', '\\', '>\n', 'RequestId: ', 'Code=', 'Message: ', ': '],
      ...['{"Response":', '{\\"Response\\":', '[TencentCloudSDKError] ', 'A.', '"a",', '“'],
    ];
    for (const filling of fillings) {
      const start = performance.now();
      readPastedText(`x${filling.repeat(2_000_000 / filling.length)}`, NOW);
      readPastedText(filling.repeat(2_000_000 / filling.length), NOW);
      expect(performance.now() - start, JSON.stringify(filling)).toBeLessThan(3000);
    }
  });
});
