import { describe, expect, it } from 'vitest';
import { readForwardedError } from './read-forwarded-error';

const ID = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const CODE = 'AuthFailure.SignatureFailure';
const error = (form: string, extra: object = {}) => ({
  code: CODE,
  message: 'Not valid, check it.',
  requestId: ID,
  form,
  ...extra,
});

const CASES: readonly { name: string; body: string; expect: object }[] = [
  {
    name: 'the Go SDK’s line',
    body: `CreateListener failed, err [TencentCloudSDKError] Code=${CODE}, Message=Not valid, check it., RequestId=${ID}\n`,
    expect: error('sdk-text'),
  },
  {
    name: 'the Python SDK’s line',
    body: `[TencentCloudSDKException] code:${CODE} message:Not valid, check it. requestId:${ID}`,
    expect: error('sdk-text'),
  },
  {
    name: 'the Java SDK’s line with a cause',
    body: `com.tencentcloudapi.common.exception.TencentCloudSDKException: x\n[TencentCloudSDKException]code: ${CODE} message:Not valid, check it. requestId:${ID} cause:java.io.IOException`,
    expect: error('sdk-text'),
  },
  {
    name: 'the PHP SDK’s line',
    body: `[TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:${CODE} message:Not valid, check it. requestId:${ID}`,
    expect: error('sdk-text'),
  },
  {
    name: 'the Node.js SDK’s line, which has no code',
    body: `[TencentCloudSDKException]message:Not valid, check it.  requestId:${ID}  traceId:5f0c1c9e`,
    expect: error('sdk-text', { code: '' }),
  },
  {
    name: 'older lines with the code before the message',
    body: `[TencentCloudSDKException]message:${CODE}-Not valid, check it. requestId:${ID}`,
    expect: error('sdk-text'),
  },
  {
    name: 'the CloudBase CLI’s lines',
    body: `[TencentCloudSDKException]\nCode: ${CODE}\nMessage: Not valid, check it.\nRequestId: ${ID}`,
    expect: error('sdk-text'),
  },
  {
    name: 'a message over several lines that names another request',
    body: `[TencentCloudSDKException] code:UnauthorizedOperation message:[request id:${ID}]you are not authorized\nresource (qcs) has no permission requestId:${ID}`,
    expect: error('sdk-text', {
      code: 'UnauthorizedOperation',
      message: `[request id:${ID}]you are not authorized\nresource (qcs) has no permission`,
    }),
  },
  {
    name: 'an SDK line in a JSON string',
    body: JSON.stringify({
      jsonrpc: '2.0',
      error: {
        code: -32603,
        message: `Internal error: [TencentCloudSDKException]\nCode: ${CODE}\nMessage: Not "valid"\nRequestId: ${ID}`,
      },
    }),
    expect: error('sdk-text', { message: 'Not "valid"' }),
  },
  {
    name: 'code and requestId',
    body: `{"code":"${CODE}","requestId":"${ID}"}`,
    expect: error('json', { message: '' }),
  },
  {
    name: 'Code and RequestId',
    body: `{"Code":"${CODE}","Message":"Not valid, check it.","RequestId":"${ID}"}`,
    expect: error('json'),
  },
  {
    name: 'code and request_id in error',
    body: `{"ok":false,"error":{"code":"${CODE}","message":"Not valid, check it.","request_id":"${ID}"}}`,
    expect: error('json'),
  },
  {
    name: 'code and requestId in data',
    body: `\ufeff{"success":false,"data":{"errorCode":"${CODE}","msg":"Not valid, check it.","requestId":"${ID}"}}`,
    expect: error('json'),
  },
  {
    name: 'a product’s code under a common root',
    body: `{"code":"FailedOperation.Some.Product","requestId":"r"}`,
    expect: { code: 'FailedOperation.Some.Product', message: '', requestId: 'r', form: 'json' },
  },
];

const OTHERS: readonly [name: string, body: string][] = [
  ['a code without a request id', `{"code":"${CODE}","message":"m"}`],
  ['a request id without a code', `{"requestId":"${ID}"}`],
  ['a code with another first level', `{"code":"PERMISSION_DENIED","requestId":"${ID}"}`],
  ['a numeric code', `{"code":4100,"requestId":"${ID}"}`],
  ['a common word inside a code', `{"code":"MyInternalError","requestId":"${ID}"}`],
  ['a sentence that begins with a code', `{"code":"InternalError. Try again","requestId":"${ID}"}`],
  ['code and id in different objects', `{"error":{"code":"${CODE}"},"data":{"requestId":"${ID}"}}`],
  ['code and id deeper down', `{"result":{"code":"${CODE}","requestId":"${ID}"}}`],
  ['an array', `[{"code":"${CODE}","requestId":"${ID}"}]`],
  ['an empty request id', `{"code":"${CODE}","requestId":""}`],
  ['a whole text as request id', `{"code":"${CODE}","requestId":"${'x'.repeat(200)}"}`],
  [
    'Alibaba Cloud’s error',
    `{"RequestId":"${ID}","HostId":"ecs.aliyuncs.com","Code":"InvalidParameter","Message":"m","Recommend":"u"}`,
  ],
  ['CloudBase’s error', '{"code":"PERMISSION_DENIED","message":"m","requestId":"1783f8b1f3e_2"}'],
  ['CloudBase’s success', '{"requestId":"1783f8b1f3e_1","data":{"response_data":"{}"}}'],
  [
    'an OpenAI-style error',
    '{"error":{"id":"x","message":"m","type":"t","param":null,"code":"1001"}}',
  ],
  ['an SDK’s name only', 'import { TencentCloudSDKHttpException } from "tencentcloud-sdk-nodejs"'],
  ['an SDK line without its request id', `[TencentCloudSDKError] Code=${CODE}, Message=m`],
  [
    'an SDK line with no request id',
    `[TencentCloudSDKException] code:${CODE} message:m requestId:None`,
  ],
  ['an SDK line of a cut text', `[TencentCloudSDKError] Code=${CODE}, Mess`],
  ['more than 64 KB', `${' '.repeat(70_000)}{"code":"${CODE}","requestId":"${ID}"}`],
  ['ordinary JSON', '{"items":[{"id":1}],"Response":"yes","code":0,"requestId":"r"}'],
  ['names from the prototype', '{"__proto__":{"code":"InternalError","requestId":"r"}}'],
  ['nothing', ''],
];

describe('readForwardedError', () => {
  it.each(CASES)('reads $name', ({ body, expect: wanted }) => {
    expect(readForwardedError(body)).toEqual(wanted);
  });
  it.each(OTHERS)('leaves %s alone', (_, body) => {
    expect(readForwardedError(body)).toBeUndefined();
  });
  it('takes white space and brackets without end', () => {
    const start = performance.now();
    for (const filling of [' ', '[', '\n,', 'requestId ', '[TencentCloudSDKError] ']) {
      const text = `[TencentCloudSDKError] Code=A, Message=${filling.repeat(65_000 / filling.length - 10)}`;
      expect(readForwardedError(text)).toBeUndefined();
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
