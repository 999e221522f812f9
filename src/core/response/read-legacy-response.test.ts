import { describe, expect, it } from 'vitest';
import { readLegacyResponse } from './read-legacy-response';

const CASES: readonly [name: string, body: string, expected: object][] = [
  [
    'a success',
    '{"codeDesc":"Success","message":"","code":0,"data":[]}',
    { kind: 'success', code: '0', codeDesc: 'Success', message: '' },
  ],
  [
    'a success with code "0"',
    '{"code":"0","message":"","codeDesc":"Success"}',
    { kind: 'success', code: '0', codeDesc: 'Success', message: '' },
  ],
  [
    'an error',
    '{"code":4100,"message":"(100004)m","codeDesc":"AuthFailure"}',
    { kind: 'error', code: '4100', codeDesc: 'AuthFailure', message: '(100004)m' },
  ],
  [
    'an error without a name',
    '{"code":5100,"message":"m"}',
    { kind: 'error', code: '5100', codeDesc: undefined, message: 'm' },
  ],
];
const OTHERS: readonly [name: string, body: string][] = [
  ['an envelope', '{"Response":{"RequestId":"r"},"code":0,"codeDesc":"Success","message":""}'],
  ['a gateway’s own error', '{"code":401,"message":"session expired","data":null}'],
  ['code 0 without a name', '{"code":0,"message":"ok","data":{}}'],
  ['CloudBase', '{"code":"PERMISSION_DENIED","message":"m","requestId":"r"}'],
  ['a code without a message', '{"code":4100,"codeDesc":"AuthFailure"}'],
  ['an array', '[]'],
  ['a page', '<html>'],
];

describe('readLegacyResponse', () => {
  it.each(CASES)('reads %s', (_, body, expected) => {
    expect(readLegacyResponse(body)).toEqual(expected);
  });
  it.each(OTHERS)('leaves %s alone', (_, body) => {
    expect(readLegacyResponse(body)).toBeUndefined();
  });
});
