import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOutErrorCode } from './spell-out-error-code';

const CASES: readonly (readonly [code: string, words: string])[] = [
  ['InvalidInstanceType.NotFound', 'invalid instance type: not found'],
  ['InternalError', 'internal error'],
  ['FailedOperation.DeleteTrigger.UrlUsed', 'failed operation: delete trigger: URL used'],
  ['InvalidVPCId', 'invalid VPC ID'],
  ['InvalidVpcId.Malformed', 'invalid VPC ID: malformed'],
  ['CAM', 'CAM'],
  ['FailedOperation.CAMUnauthorized', 'failed operation: CAM unauthorized'],
  ['IPLimit', 'IP limit'],
  ['RequestLimitExceeded.IPLimitExceeded', 'request limit exceeded: IP limit exceeded'],
  ['UserIDInvalid', 'user ID invalid'],
  ['InvalidInstanceIds', 'invalid instance IDs'],
  ['FileURLsInvalid', 'file URLs invalid'],
  ['IPv6NotSupport', 'IPv6 not support'],
  ['Ipv4Used', 'IPv4 used'],
  ['CKafkaInternalError', 'CKafka internal error'],
  ['MP3DecodeFailed', 'MP3 decode failed'],
  ['L4RuleExists', 'L4 rule exists'],
  ['AccessSTSFail', 'access STS fail'],
  ['RDMAConfigIllegal', 'RDMA config illegal'],
  ['INVALID_PARAM', 'invalid param'],
  ['InvalidParameter.NOT_SUPPORT_THIS_ACTION', 'invalid parameter: not support this action'],
  ['InvalidParameterValue.attributeKey', 'invalid parameter value: attribute key'],
  ['InvalidParameter.', 'invalid parameter'],
  ['4000', '4000'],
  ['__proto__', 'proto'],
  ['参数错误', '参数错误'],
  ['', ''],
  ['...', ''],
];

describe('spellOutErrorCode', () => {
  for (const [code, words] of CASES) {
    it(`"${code}" reads "${words}"`, () => {
      expect(spellOutErrorCode(code)).toBe(words);
    });
  }

  it('keeps every letter and digit of a code, in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._]{0,60}$/), (code) => {
        const bare = (text: string) => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
        expect(bare(spellOutErrorCode(code))).toBe(bare(code));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (code) => {
        expect(spellOutErrorCode(code)).toBeTypeOf('string');
      }),
    );
  });
});
