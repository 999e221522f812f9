import type { ActionContext, ActionResult, ActionSpec } from './action-spec';
import { apiErrors } from './api-errors';

const success = (fields: Readonly<Record<string, unknown>>): ActionResult => ({
  kind: 'success',
  fields,
});
const limits = { needsRegion: false, callsPerSecond: 20 } as const;

/** Products with an action or two each, for the shapes that CVM does not have. All is invented. */
export const otherProducts = {
  sms: {
    version: '2021-01-11',
    actions: {
      SendSms: {
        ...limits,
        parameters: {
          PhoneNumberSet: 'required',
          SmsSdkAppId: 'required',
          TemplateId: 'required',
          SignName: 'optional',
          TemplateParamSet: 'optional',
        },
        run: sendSms,
      },
    },
  },
  sts: {
    version: '2018-08-13',
    actions: {
      AssumeRoleWithWebIdentity: {
        ...limits,
        unsigned: true,
        parameters: {
          ProviderId: 'required',
          WebIdentityToken: 'required',
          RoleArn: 'required',
          RoleSessionName: 'required',
          DurationSeconds: 'optional',
        },
        run: () =>
          success({
            ExpiredTime: 1795500000,
            Expiration: '2026-11-24T06:40:00Z',
            Credentials: {
              Token: 'notARealSessionToken.issued.by.the.fake',
              TmpSecretId: 'AKIDissuedissuedissuedissuedissued04',
              TmpSecretKey: 'notARealSecretKeyForTestsOnly004',
            },
          }),
      },
    },
  },
  cls: {
    version: '2020-10-16',
    actions: {
      UploadLog: {
        ...limits,
        parameters: { TopicId: 'required', HashKey: 'optional', CompressType: 'optional' },
        run: () => success({}),
      },
    },
  },
  mps: {
    version: '2019-06-12',
    actions: {
      ProcessMedia: {
        ...limits,
        parameters: { InputInfo: 'required' },
        run: () => success({ TaskId: '2600000000-WorkflowTask-fake000000000000000000000000001' }),
      },
    },
  },
  cdb: {
    version: '2017-03-20',
    actions: {
      RestartDBInstances: {
        ...limits,
        parameters: { InstanceIds: 'required' },
        run: () => success({ AsyncRequestId: '00000001-00000002-00000003' }),
      },
    },
  },
  // Its streams are made elsewhere (create-event-stream.ts); this is what answers in one piece.
  hunyuan: {
    version: '2023-09-01',
    actions: {
      ChatCompletions: {
        ...limits,
        parameters: { Model: 'required', Messages: 'required', Stream: 'optional' },
        run: chatCompletions,
      },
    },
  },
  trtc: {
    version: '2019-07-22',
    actions: {
      TextToSpeechSSE: {
        ...limits,
        parameters: { Text: 'required', SdkAppId: 'required' },
        run: () => ({ kind: 'error', error: apiErrors.internalError() }),
      },
    },
  },
} as const satisfies Record<
  string,
  { readonly version: string; readonly actions: Readonly<Record<string, ActionSpec>> }
>;

/** The first number gets its message, all others are over their daily limit: a success in part. */
function sendSms({ call }: ActionContext): ActionResult {
  const { PhoneNumberSet: numbers } = call.parameters;
  if (!Array.isArray(numbers)) {
    return { kind: 'error', error: apiErrors.wrongType('PhoneNumberSet') };
  }
  return success({
    SendStatusSet: numbers.map((number, index) => ({
      SerialNo: index === 0 ? '2640:000000000000000001' : '',
      PhoneNumber: String(number),
      Fee: index === 0 ? 1 : 0,
      SessionContext: '',
      Code: index === 0 ? 'Ok' : 'LimitExceeded.PhoneNumberDailyLimit',
      Message:
        index === 0
          ? 'send success'
          : 'the number of SMS messages sent from a single mobile number every day exceeds the upper limit',
      IsoCode: 'CN',
    })),
  });
}

function chatCompletions({ call, requestId }: ActionContext): ActionResult {
  if (call.parameters.Model === 'fake-not-activated') {
    return { kind: 'error', error: apiErrors.serviceNotActivated() };
  }
  return success({
    Created: 1795500000,
    Id: requestId,
    Note: '测试数据，并非模型生成',
    Choices: [{ FinishReason: 'stop', Message: { Role: 'assistant', Content: 'One piece.' } }],
    Usage: { PromptTokens: 3, CompletionTokens: 3, TotalTokens: 6 },
  });
}
