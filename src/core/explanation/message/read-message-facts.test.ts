import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageFact, ParameterProblem } from '../message-fact';
import { readMessageFacts } from './read-message-facts';

const parameter = (name: string, problem: ParameterProblem): MessageFact => ({
  kind: 'parameter',
  name,
  problem,
});
const header = (name: string, problem: ParameterProblem): MessageFact => ({
  kind: 'header',
  name,
  problem,
});
const wantedType = (type: string): MessageFact => ({ kind: 'wanted-type', type });
const inputValue = (value: string): MessageFact => ({ kind: 'input-value', value });
const frequency = (count: number | undefined, limit: number): MessageFact => ({
  kind: 'frequency',
  count,
  limit,
});
const refused = (action: string, resource?: string, uin?: string): readonly MessageFact[] => [
  { kind: 'cam-action', action },
  ...(resource === undefined ? [] : [{ kind: 'resource', resource } as const]),
  ...(uin === undefined ? [] : [{ kind: 'account', uin } as const]),
];
const serverTime = (seconds: number): MessageFact => ({ kind: 'server-time', seconds });

const ID = '[request id:7bdd8c92-ab41-4e10-80e5-6b928a207420]';
const REFUSED = `${ID}you are not authorized to perform operation`;

/** Real ones: people's own answers (sources behind), samples, official templates with a name put in. */
const REAL: readonly { name: string; message: string; facts: readonly MessageFact[] }[] = [
  {
    name: 'a missing header (sample field-missing-x-tc-action)',
    message: 'The request header is missing a required common parameter `X-TC-Action`.',
    facts: [header('X-TC-Action', 'missing')],
  },
  {
    name: 'a missing header that is not of the API',
    message: 'The request header is missing a required common parameter `Authorization`.',
    facts: [header('Authorization', 'missing')],
  },
  {
    name: 'a missing header, Chinese (DOMAIN section 4)',
    message: '请求头部缺少必传的公共参数 `X-TC-Version` 。',
    facts: [header('X-TC-Version', 'missing')],
  },
  {
    name: 'a missing parameter (tencentcloud-sdk-nodejs#99)',
    message: 'The request is missing a required parameter `Timestamp`.',
    facts: [parameter('Timestamp', 'missing')],
  },
  {
    name: 'a missing SecretId (tencentcloud-sdk-nodejs#80)',
    message: 'The request is missing a required parameter `SecretId`.',
    facts: [parameter('SecretId', 'missing')],
  },
  {
    name: 'a missing region (terraformer#1148, without full stop)',
    message: 'The request is missing a required parameter `Region`',
    facts: [parameter('Region', 'missing')],
  },
  {
    name: 'a missing parameter whose marks got lost (tencentcloud-sdk-php#114)',
    message: 'The request is missing a required parameter BeginTime',
    facts: [parameter('BeginTime', 'missing')],
  },
  {
    name: 'a missing parameter in an SDK line with its code before it',
    message: 'MissingParameter-The request is missing a required parameter `MediaType`.',
    facts: [parameter('MediaType', 'missing')],
  },
  {
    name: 'a missing parameter, Chinese, with the blank before the full stop',
    message: '请求缺少必传参数 `ProjectId` 。',
    facts: [parameter('ProjectId', 'missing')],
  },
  {
    name: 'a missing parameter, Chinese, whose marks got lost',
    message: '请求缺少必传参数 EnableAutoscale',
    facts: [parameter('EnableAutoscale', 'missing')],
  },
  {
    name: 'a parameter format',
    message: 'Parameter `StartTime` format invalid.',
    facts: [parameter('StartTime', 'format')],
  },
  {
    name: 'a repeated parameter',
    message: 'Parameter `InstanceIds.0` input repeated.',
    facts: [parameter('InstanceIds.0', 'repeated')],
  },
  {
    name: 'a parameter that is no JSON',
    message: 'Parameter `Filters` invalid json format.',
    facts: [parameter('Filters', 'json')],
  },
  {
    name: 'an array with gaps',
    message:
      'Parameter `Filters` invalid array format, array index must be continuous and starts with 0.',
    facts: [parameter('Filters', 'array')],
  },
  {
    name: 'a type (tccli example bda GetGroupList)',
    message: 'The value type of parameter `Offset` is not valid.',
    facts: [parameter('Offset', 'type')],
  },
  {
    name: 'a type, by path (tccli example iai)',
    message:
      'The value type of parameter `PersonExDescriptionInfos.0.PersonExDescriptionIndex` is not valid.',
    facts: [parameter('PersonExDescriptionInfos.0.PersonExDescriptionIndex', 'type')],
  },
  {
    name: 'a type (qcloud-documents#4225)',
    message: 'The value type of parameter `PhoneNumberSet` is not valid.',
    facts: [parameter('PhoneNumberSet', 'type')],
  },
  {
    name: 'a type whose marks got lost (easy-sms#332)',
    message: 'The value type of parameter SmsSdkAppId is not valid',
    facts: [parameter('SmsSdkAppId', 'type')],
  },
  {
    name: 'a type with the wanted one',
    message:
      'The value type of parameter `Unsubscribe` is not valid, input type should be `string`',
    facts: [parameter('Unsubscribe', 'type'), wantedType('string')],
  },
  {
    name: 'a type with the value that came (official template)',
    message: 'The value type of parameter `Limit` is not valid, input value is `ten`.',
    facts: [parameter('Limit', 'type'), inputValue('ten')],
  },
  {
    name: 'a type with the value that came, in a negative number without marks',
    message: 'The value type of parameter Limit is not valid, input value is -1.5.',
    facts: [parameter('Limit', 'type'), inputValue('-1.5')],
  },
  {
    name: 'a type, Chinese',
    message: '参数 `TemplateParamSet.0` 取值类型错误。',
    facts: [parameter('TemplateParamSet.0', 'type')],
  },
  {
    name: 'a type with the wanted one, Chinese (TCL#2)',
    message: '参数 `InstanceIds.0` 取值类型错误。参数类型应为 `string`',
    facts: [parameter('InstanceIds.0', 'type'), wantedType('string')],
  },
  {
    name: 'a type with the wanted one, Chinese, whose marks got lost',
    message: '参数 RequestDate 取值类型错误。参数类型应为 date',
    facts: [parameter('RequestDate', 'type'), wantedType('date')],
  },
  {
    name: 'a value (OneDrive_SCF#49)',
    message: 'A value specified in `Region` is not valid, is unsupported, or cannot be used.',
    facts: [parameter('Region', 'value')],
  },
  {
    name: 'a value of a header (jd_scripts#259)',
    message: 'A value specified in `X-TC-Region` is not valid, is unsupported, or cannot be used.',
    facts: [header('X-TC-Region', 'value')],
  },
  {
    name: 'a value, without marks (DOMAIN section 4)',
    message: 'A value specified in Filters.0.Name is not valid, is unsupported, or cannot be used.',
    facts: [parameter('Filters.0.Name', 'value')],
  },
  {
    name: "the body's hash",
    message: 'The value specified in `X-TC-Content-SHA256` is not correct.',
    facts: [header('X-TC-Content-SHA256', 'value')],
  },
  {
    name: 'a value that is named (tencentcloud-sdk-python#12)',
    message: 'The value `50` specified in the parameter `SystemDisk.DiskSize` is not valid',
    facts: [parameter('SystemDisk.DiskSize', 'value'), inputValue('50')],
  },
  {
    name: 'an empty list as a value (terraform-provider-tencentcloud#2501)',
    message: 'The value `[]` specified in the parameter `Filters` is not valid.',
    facts: [parameter('Filters', 'value'), inputValue('[]')],
  },
  {
    name: 'a value of a header, Chinese',
    message: '参数 `X-TC-Region` 取值错误。',
    facts: [header('X-TC-Region', 'value')],
  },
  {
    name: 'an unknown parameter (sample)',
    message: 'The parameter `PkgType` is not recognized.',
    facts: [parameter('PkgType', 'unknown')],
  },
  {
    name: 'an unknown parameter, Chinese',
    message: '未定义参数 `Ontent` 。',
    facts: [parameter('Ontent', 'unknown')],
  },
  {
    name: 'a frequency (sample field-rate-limit)',
    message:
      'Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a second. Please reduce the frequency of calls.',
    facts: [frequency(21, 20)],
  },
  {
    name: 'a frequency without the rest, as a third party keeps it',
    message:
      'Your current request times equals to `6` in a second, which exceeds the frequency limit `5`',
    facts: [frequency(6, 5)],
  },
  {
    name: 'a frequency, Chinese (MathTranslate#21)',
    message: '您当前每秒请求 `6` 次，超过了每秒频率上限 `5`，请稍后重试。',
    facts: [frequency(6, 5)],
  },
  {
    name: 'a frequency, Chinese, as the documentation of GetMonitorData quotes it',
    message: '您当前每秒请求 `20+n` 次，超过了每秒频率上限 `20`次，请稍后重试',
    facts: [frequency(undefined, 20)],
  },
  {
    name: 'a frequency, Chinese, whose marks got lost',
    message: '您当前每秒请求 103 次，超过了每秒频率上限 100，请稍后重试。',
    facts: [frequency(103, 100)],
  },
  {
    name: 'a refusal with a project (sample field-unauthorized-cvm)',
    message: `${REFUSED} (cvm:StopInstances)\nresource (qcs:id/0:cvm:ap-guangzhou:uin/100000000001:instance/ins-00000001) has no permission\n`,
    facts: refused(
      'cvm:StopInstances',
      'qcs:id/0:cvm:ap-guangzhou:uin/100000000001:instance/ins-00000001',
      '100000000001',
    ),
  },
  {
    name: 'a refusal on everything (sample field-unauthorized-sms)',
    message: `You are not authorized to perform this operation. Check your CAM policies, and ensure that you are using the correct access keys. [${REFUSED} (sms:SendSms)\nresource (*) has no permission\n]`,
    facts: refused('sms:SendSms'),
  },
  {
    name: 'a refusal without an account (CloudBase-AI-Toolkit#130)',
    message: `You are not authorized to perform this operation. Check your CAM policies, and ensure that you are using the correct access keys. [${REFUSED} (tcb:DescribeStaticStore)\nresource (qcs::tcb:ap-shanghai::env/cloud1-0gujv66edcf0591c) has no permission\n]`,
    facts: refused('tcb:DescribeStaticStore', 'qcs::tcb:ap-shanghai::env/cloud1-0gujv66edcf0591c'),
  },
  {
    name: 'a refusal without region and account',
    message:
      'you are not authorized to perform operation (teo:ModifyL7AccRule)\nresource (qcs::teo:::zone/zone-3tqc1sj4x482) has no permission',
    facts: refused('teo:ModifyL7AccRule', 'qcs::teo:::zone/zone-3tqc1sj4x482'),
  },
  {
    name: 'a refusal whose account is masked',
    message: `${REFUSED} (cvm:AllocateAddresses)\nresource (qcs::cvm:ap-guangzhou:uin/1000******04:eip/*) has no permission\n`,
    facts: refused('cvm:AllocateAddresses', 'qcs::cvm:ap-guangzhou:uin/1000******04:eip/*'),
  },
  {
    name: 'a refusal with conditions on tags',
    message: `${REFUSED} (tke:ModifyMasterComponent)\nresource (qcs::tke:ap-guangzhou::cluster/cls-1) has no permission with or without condition:[{"condition":{"key":"qcs:resource_tag","value":["billing&x"],"ope":"for_any_value:string_equal"},"effect":"allow"}]`,
    facts: refused('tke:ModifyMasterComponent', 'qcs::tke:ap-guangzhou::cluster/cls-1'),
  },
  {
    name: 'a refusal without a resource, Chinese around it',
    message:
      '操作未授权，请检查CAM策略 ... you are not authorized to perform operation (tke:CreateHealthCheckPolicy)',
    facts: refused('tke:CreateHealthCheckPolicy'),
  },
  {
    name: 'a refusal, Chinese, of several resources: the first',
    message: `操作未授权，请检查CAM策略。[${REFUSED} (cvm:RunInstances)\nresource (qcs::cvm:ap-guangzhou:uin/100000000001:instance/*) has no permission\nresource (qcs::vpc:ap-guangzhou:uin/100000000002:subnet/*) has no permission\n]`,
    facts: refused(
      'cvm:RunInstances',
      'qcs::cvm:ap-guangzhou:uin/100000000001:instance/*',
      '100000000001',
    ),
  },
  {
    name: 'a refusal as the documentation of DTS has it, on one line',
    message:
      'you are not authorized to perform operation (sts:AssumeRole), resource (qcs::cam::uin/100000000001:roleName/dts) has no permission',
    facts: refused('sts:AssumeRole', 'qcs::cam::uin/100000000001:roleName/dts', '100000000001'),
  },
  {
    name: 'an expired signature (ddns-go#999, sample field-signature-expired)',
    message:
      'Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between `Timestamp` and the server time 1706406788.',
    facts: [serverTime(1_706_406_788)],
  },
  {
    name: 'an expired signature (ddns-go#1110)',
    message:
      'Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between `Timestamp` and the server time 1715570716.',
    facts: [serverTime(1_715_570_716)],
  },
];

/** Real or near to real, and naming nothing that is read. */
const NOTHING: readonly { name: string; message: string }[] = [
  { name: 'no text', message: '' },
  { name: 'the documentation of MissingParameter', message: 'Missing parameter.' },
  { name: 'a URL without `=`', message: 'Url key and value should be splited by `=`.' },
  {
    name: 'a body that is no JSON',
    message:
      'The request content not valid json format for specified content-type=application/json.',
  },
  {
    name: 'a signature failure',
    message:
      'The provided credentials could not be validated. Please check your signature is correct.',
  },
  {
    name: 'a signature failure, Chinese',
    message: '请求签名验证失败，请检查您的签名计算是否正确。',
  },
  {
    name: 'an expired signature of a private cloud',
    message: 'The signature is expired, please request again.',
  },
  {
    name: 'an expired signature without a number, Chinese',
    message:
      '签名过期。Timestamp 和服务器时间相差不得超过五分钟，请检查本地时间是否和标准时间同步。',
  },
  {
    name: 'system policy not verify',
    message:
      '操作未授权，请检查CAM策略。[[request id:57ee59b2-6bca-4500-91ca-7f9488782dcb]system policy not verify]',
  },
  {
    name: 'a resource without an operation',
    message: 'resource (qcs::cvm:ap-guangzhou:uin/1:instance/*) has no permission',
  },
  {
    name: 'a frequency without numbers',
    message: 'Your current request times equals to the frequency limit.',
  },
  {
    name: 'a frequency without a limit',
    message: 'Your current request times equals to `21` in a second.',
  },
  { name: 'a frequency of another product', message: '当前操作已超出频次限制，请等待后重试' },
  { name: "an action's own words", message: 'Param is illegal: `101`' },
  { name: "an action's own words with a type", message: 'input type should be `string`' },
  { name: 'an invalid action', message: 'The request `Action` is invalid or not found.' },
  {
    name: 'a zone of another region, Chinese',
    message: 'zone `ap-nanjing-2`和地域`ap-nanjing`不匹配',
  },
  {
    name: 'another cloud',
    message:
      'The input parameter "CommandId" that is mandatory for processing this request is not supplied.',
  },
  { name: 'a name that is none (DDNS#575)', message: 'The parameter `$schema` is not recognized.' },
  { name: 'a name that goes on', message: 'The request is missing a required parameter Limit$x.' },
  {
    name: 'a word instead of a name',
    message: 'The request is missing a required parameter in its body.',
  },
  {
    name: 'a sentence that ends before the name',
    message: 'The request is missing a required parameter. Please check.',
  },
  { name: 'the plural', message: 'The parameters format invalid.' },
  { name: 'marks without a name', message: 'The parameter `` is not recognized.' },
  {
    name: 'marks that do not match',
    message: 'The request is missing a required parameter `Limit".',
  },
  { name: 'a blank in the name', message: 'The parameter `a b` is not recognized.' },
  { name: 'markup for a name', message: 'The parameter `<img src=x>` is not recognized.' },
  {
    name: 'a name of 201 characters',
    message: `The parameter \`${'a'.repeat(201)}\` is not recognized.`,
  },
  {
    name: 'a bare name of 201 characters',
    message: `The request is missing a required parameter ${'A'.repeat(201)}.`,
  },
  {
    name: 'a server time that is too long',
    message: 'a deviation between `Timestamp` and the server time 17064067881.',
  },
];

const SAMPLES = new URL('../../../../../shared/data/samples/', import.meta.url);
const SAMPLES_WITH_FACTS: readonly string[] = [
  'console-dd-error.json',
  'field-missing-x-tc-action.json',
  'field-rate-limit.json',
  'field-signature-expired.json',
  'field-unauthorized-cvm.json',
  'field-unauthorized-sms.json',
];

const MARKS = ['``', "''", '""', '“”', '‘’', '「」', '【】'].map((pair) => [...pair]);

describe('readMessageFacts', () => {
  for (const { name, message, facts } of REAL) {
    it(`reads ${name}`, () => {
      expect(readMessageFacts(message)).toEqual(facts);
    });
  }

  for (const { name, message } of NOTHING) {
    it(`reads nothing from ${name}`, () => {
      expect(readMessageFacts(message)).toEqual([]);
    });
  }

  for (const [open = '', close = ''] of [...MARKS, []]) {
    it(`reads ${open === '' ? 'no marks' : open + close} like backticks`, () => {
      for (const { message, facts } of REAL) {
        // Without marks an empty list is no value.
        if (!message.includes('`') || (open === '' && message.includes('[]'))) continue;
        const marked = message.replace(/`([^`]*)`/g, `${open}$1${close}`);
        expect(readMessageFacts(marked), marked).toEqual(facts);
      }
    });
  }

  it('takes a name of 200 characters', () => {
    const name = `A${'b'.repeat(199)}`;
    for (const marked of [`\`${name}\``, name]) {
      const message = `The request is missing a required parameter ${marked}.`;
      expect(readMessageFacts(message)).toEqual([parameter(name, 'missing')]);
    }
  });

  it.skipIf(!existsSync(SAMPLES))(
    'reads facts in the samples that name something, and in no other (skipped where ../shared is absent)',
    () => {
      const withFacts = readdirSync(SAMPLES).filter(
        (file) =>
          file.endsWith('.json') &&
          messagesOf(readFileSync(new URL(file, SAMPLES), 'utf8')).some(
            (message) => readMessageFacts(message).length > 0,
          ),
      );
      expect(withFacts.sort()).toEqual(SAMPLES_WITH_FACTS);
    },
  );

  it('reads only the beginning of a long message, and no name in half', () => {
    const padding = ' '.repeat(65_536 - 50);
    const message = `${padding}The request is missing a required parameter InstanceId.`;
    expect(readMessageFacts(message)).toEqual([]);
    expect(readMessageFacts(message.slice(60))).toEqual([parameter('InstanceId', 'missing')]);
  });

  it('takes a megabyte of anything', () => {
    const hostile = [
      '`',
      ' ',
      'a',
      '\0',
      '参数',
      'parameter `',
      'Parameter Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ',
      'the parameter `A` is not ',
      'The value `',
      'The value type of parameter `A` is not valid, input value is `',
      'request is missing a required parameter A.A.A.A.A.A.A',
      'not authorized to perform operation (a:a) resource (qcs:::::',
      '签名服务器时间',
      '<b>"“‘「【',
    ];
    for (const part of hostile) {
      const message = part.repeat(Math.ceil(1_048_576 / part.length));
      expect(readMessageFacts(message).length).toBeLessThan(10);
    }
  });

  it('never throws, and every text and number of a fact stands in the message', () => {
    const pieces = REAL.flatMap(({ message }) => message.split(/(?<=[`( ])|(?=[`) ])/));
    const built = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })))
      .map((parts) => parts.join(''));
    const real = fc.constantFrom(...REAL.map(({ message }) => message));
    const changed = fc
      .tuple(real, fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([message, at, length, text]) => {
        const index = at % (message.length + 1);
        return message.slice(0, index) + text + message.slice(index + length);
      });
    fc.assert(
      fc.property(fc.oneof(built, changed, fc.string({ unit: 'binary' })), (message) => {
        for (const { kind, ...fact } of readMessageFacts(message)) {
          for (const [key, value] of Object.entries(fact)) {
            if (key !== 'problem' && value !== undefined) {
              expect(message, kind).toContain(String(value));
            }
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function messagesOf(json: string): string[] {
  const messages: string[] = [];
  try {
    JSON.parse(json, (key, value) => {
      if (/^message$/i.test(key) && typeof value === 'string') messages.push(value);
      return value;
    });
  } catch {
    // Some samples are no JSON on purpose.
  }
  return messages;
}
