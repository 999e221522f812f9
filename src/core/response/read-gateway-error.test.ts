import { describe, expect, it } from 'vitest';
import { readGatewayError } from './read-gateway-error';

const CASES: readonly [name: string, body: string, code: string, message: string, kind: string][] =
  [
    [
      'an ended session',
      '{"code":401,"message":"session expired","data":null}',
      '401',
      'session expired',
      'session',
    ],
    ['code 9', '{"code":9,"msg":"登录态失效","data":null}', '9', '登录态失效', 'session'],
    [
      'code 9 for the csrfCode',
      '{"code":9,"msg":"csrf check failed"}',
      '9',
      'csrf check failed',
      'csrf',
    ],
    ['a csrf code', '{"code":"CsrfError","message":""}', 'CsrfError', '', 'csrf'],
    ['another sign-in', '{"code":21,"message":"登录态冲突"}', '21', '登录态冲突', 'conflict'],
    [
      'an unknown action',
      '{"code": 1216, "msg": "不合法的云 API 类型", "data": null}',
      '1216',
      '不合法的云 API 类型',
      'unknown-action',
    ],
    ['a code with text digits', '{"code":"401","message":"m"}', '401', 'm', 'session'],
    ['another number', '{"code":10013,"message":"m"}', '10013', 'm', 'other'],
    ['a negative number', '{"code":-1,"message":"m"}', '-1', 'm', 'other'],
    [
      'the inner gateway’s code',
      '{"code":0,"data":{"code":401,"message":"m","data":null}}',
      '401',
      'm',
      'session',
    ],
    ['a code beyond 2^53', '{"code":9007199254740993}', '9007199254740993', '', 'other'],
  ];

const OTHERS: readonly [name: string, body: string][] = [
  ['code 0', '{"code":0,"message":"","data":null}'],
  ['code "0"', '{"code":"0","data":[]}'],
  ['a good word', '{"code":"Success","data":{}}'],
  ['no code', '{"message":"m"}'],
  ['a code that is no word', '{"code":null,"message":"m"}'],
  ['an envelope inside', '{"code":4,"data":{"Response":{"RequestId":"r"}}}'],
  [
    'an envelope two deep',
    '{"code":"A","data":{"code":"A","data":{"Response":{"Error":{"Code":"A"}}}}}',
  ],
  ['an array', '[{"code":401}]'],
  ['a page', '<html>500</html>'],
  ['a cut text', '{"code":401,"mess'],
  ['nothing', ''],
];

describe('readGatewayError', () => {
  it.each(CASES)('reads %s', (_, body, code, message, kind) => {
    expect(readGatewayError(body)).toEqual({ code, message, kind });
  });
  it.each(OTHERS)('leaves %s alone', (_, body) => {
    expect(readGatewayError(body)).toBeUndefined();
  });
});
