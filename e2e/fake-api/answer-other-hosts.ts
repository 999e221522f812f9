import type { ArrivedRequest } from './arrived-request';
import type { HttpAnswer } from './http-answer';

interface OtherAnswer {
  readonly name: string;
  readonly status?: number;
  readonly body: unknown;
}

/**
 * Hosts of Tencent Cloud that look like API 3.0 and are not: legacy 2.0, CloudBase, the
 * OpenAI-style host of Hunyuan, the upload API of VOD. Undefined for any other. Shapes as in the
 * public clients, values invented, nothing is checked.
 */
export function answerOtherHosts(request: ArrivedRequest): HttpAnswer | undefined {
  const answer = findAnswer(request);
  if (answer === undefined) return undefined;
  const { name, status = 200, body } = answer;
  const { host, url } = request;
  return {
    kind: 'complete',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    served: {
      via: 'other',
      service: host.split('.')[0],
      action: url.searchParams.get('Action') ?? undefined,
      requestId: undefined,
      code: undefined,
      oddAnswer: name,
    },
  };
}

function findAnswer(request: ArrivedRequest): OtherAnswer | undefined {
  const { host, url } = request;
  const { pathname } = url;
  if (host.endsWith('.api.qcloud.com') && pathname === '/v2/index.php') return legacy(url);
  if (host.endsWith('.tcb-api.tencentcloudapi.com') && pathname === '/web') {
    return cloudBase(request);
  }
  if (host === 'api.hunyuan.cloud.tencent.com' && pathname === '/v1/chat/completions') {
    return openAi(request);
  }
  if (host === 'vod2.qcloud.com' && pathname === '/v3/index.php') return vodUpload(url);
  return undefined;
}

function legacy({ searchParams }: URL): OtherAnswer {
  return searchParams.get('Signature')
    ? {
        name: 'legacy-success',
        body: { code: 0, message: '', codeDesc: 'Success', totalCount: 0, instanceSet: [] },
      }
    : {
        name: 'legacy-error',
        body: { code: 4100, message: '(100003)Signature is missing', codeDesc: 'AuthFailure' },
      };
}

/** The action is in the body, as is the access token. */
function cloudBase({ body }: ArrivedRequest): OtherAnswer {
  const requestId = '19a0000000f_1';
  return body.includes('"database.updateDocument"')
    ? {
        name: 'cloudbase-error',
        body: { code: 'PERMISSION_DENIED', message: 'permission denied', requestId },
      }
    : {
        name: 'cloudbase-success',
        body: { requestId, data: { response_data: '{"total":0}' } },
      };
}

function openAi({ body }: ArrivedRequest): OtherAnswer {
  const id = '00000000000040008000000000000a1';
  if (body.includes('"messages":[]')) {
    const error = { id, message: 'messages is empty', type: 'invalid_request_error', code: '1001' };
    return { name: 'openai-error', status: 400, body: { error: { ...error, param: null } } };
  }
  const message = { role: 'assistant', content: 'A fake answer.' };
  return {
    name: 'openai-success',
    body: {
      id,
      object: 'chat.completion',
      created: 1795500000,
      model: 'hunyuan-lite',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
    },
  };
}

function vodUpload({ searchParams }: URL): OtherAnswer {
  return searchParams.get('Action') === 'ApplyUploadUGC'
    ? {
        name: 'vod-success',
        body: {
          code: 0,
          message: '',
          data: {
            storageBucket: 'fake-1000000001',
            storageRegion: 'ap-guangzhou',
            vodSessionKey: 'notARealSessionKey',
            tempCertificate: {
              secretId: 'AKIDvodvodvodvodvodvodvodvodvod00005',
              secretKey: 'notARealSecretKeyForTestsOnly005',
              token: 'notARealUploadToken',
            },
          },
        },
      }
    : { name: 'vod-error', body: { code: 10003, message: 'the signature is not valid' } };
}
