import { describe, expect, it } from 'vitest';
import { redact } from './redact';
import type { TextKind } from './redaction';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';

interface Case {
  readonly name: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly expected: string;
  /** The names of the masked values, in order. */
  readonly masked: readonly string[];
}

const CASES: readonly Case[] = [
  // JSON
  {
    name: 'a password among other members, layout and order kept',
    kind: 'json',
    text: '{ "B": 1.50,\n\t"Password" : "hunter2",\r\n "Id": -5602209514906915428 }',
    expected: '{ "B": 1.50,\n\t"Password" : "‹Password›",\r\n "Id": -5602209514906915428 }',
    masked: ['Password'],
  },
  {
    name: 'values under a secret name at any depth, with their own names; structure kept',
    kind: 'json',
    text: `{"Credentials":{"Token":"abc","TmpSecretId":"${ID}","Until":[1543914376,{"X":"y"}]}}`,
    expected:
      '{"Credentials":{"Token":"‹Token›","TmpSecretId":"AKID****MPLE","Until":["‹Until›",{"X":"‹X›"}]}}',
    masked: ['Token', 'TmpSecretId', 'Until', 'X'],
  },
  {
    name: 'the items of an array under a secret name',
    kind: 'json',
    text: '{"Passwords":["a","",null,true,7,[]],"Next":"b"}',
    expected: '{"Passwords":["‹Passwords›","",null,true,"‹Passwords›",[]],"Next":"b"}',
    masked: ['Passwords', 'Passwords'],
  },
  {
    name: 'nothing where a secret is empty, null, true or false',
    kind: 'json',
    text: '{"Password":"","Token":null,"Secret":true,"Cookie":false,"ApiKey":{},"Pwd":[]}',
    expected: '{"Password":"","Token":null,"Secret":true,"Cookie":false,"ApiKey":{},"Pwd":[]}',
    masked: [],
  },
  {
    name: 'an escaped name, kept as written',
    kind: 'json',
    text: '{"\\u0050assword":"hunter2"}',
    expected: '{"\\u0050assword":"‹\\u0050assword›"}',
    masked: ['Password'],
  },
  {
    name: 'a secret in JSON that stands in a string, two levels deep, with its escapes',
    kind: 'json',
    text: JSON.stringify({
      A: JSON.stringify({ B: JSON.stringify({ 'Pass\n"word': 1, Token: 'a"b' }), Pwd: 7 }),
      C: '{"x"',
    }),
    expected: JSON.stringify({
      A: JSON.stringify({
        B: JSON.stringify({ 'Pass\n"word': 1, Token: '‹Token›' }),
        Pwd: '‹Pwd›',
      }),
      C: '{"x"',
    }),
    masked: ['Token', 'Pwd'],
  },
  {
    name: 'a value with escapes and a quotation mark',
    kind: 'json',
    text: '{"Password":"a\\"b\\\\","Name":"c"}',
    expected: '{"Password":"‹Password›","Name":"c"}',
    masked: ['Password'],
  },
  {
    name: 'each of two members of one name',
    kind: 'json',
    text: '{"Token":"a","Token":"b"}',
    expected: '{"Token":"‹Token›","Token":"‹Token›"}',
    masked: ['Token', 'Token'],
  },
  {
    name: 'no names that only look secret, and no values that look like names',
    kind: 'json',
    text: '{"NextToken":"a","ClientToken":"b","TotalTokens":3,"KeyIds":["skey-1"],"Tag":"Password"}',
    expected:
      '{"NextToken":"a","ClientToken":"b","TotalTokens":3,"KeyIds":["skey-1"],"Tag":"Password"}',
    masked: [],
  },
  {
    name: 'a value that was cut',
    kind: 'json',
    text: '{"Response":{"Password":"hunt',
    expected: '{"Response":{"Password":"‹Password›',
    masked: ['Password'],
  },
  {
    name: 'a value that was cut behind a backslash',
    kind: 'json',
    text: '{"Password":"hunt\\',
    expected: '{"Password":"‹Password›',
    masked: ['Password'],
  },
  {
    name: 'a quotation mark that is missing: more is masked, not less',
    kind: 'json',
    text: '{"Password":"hun"ter2"}',
    expected: '{"Password":"‹Password›""‹Password›""‹Password›',
    masked: ['Password', 'Password', 'Password'],
  },
  {
    name: 'names and values without quotation marks',
    kind: 'json',
    text: '{Name: x, Password: hunter2, Token: null}',
    expected: '{Name: x, Password: "‹Password›", Token: null}',
    masked: ['Password'],
  },
  {
    name: 'names and values in single quotation marks',
    kind: 'json',
    text: "{'Password': 'hunter2, and more', 'Name': 'x'}",
    expected: "{'Password': '‹Password›', 'Name': 'x'}",
    masked: ['Password'],
  },
  {
    name: 'a secret beginning that was cut off in front',
    kind: 'json',
    text: '"a":1},"Password":"hunter2"}',
    expected: '"a":1},"Password":"‹Password›"}',
    masked: ['Password'],
  },
  {
    name: 'the items of arrays in arrays, and a secret that stands where a name should',
    kind: 'json',
    text: '{"Passwords":[["a"]],"Credentials":{"hunter2"}}',
    expected: '{"Passwords":[["‹Passwords›"]],"Credentials":{"‹Credentials›"}}',
    masked: ['Passwords', 'Credentials'],
  },

  // Headers
  {
    name: 'TC3 Authorization by its parts',
    kind: 'headers',
    text: `Host: cvm.tencentcloudapi.com\r\nAuthorization: TC3-HMAC-SHA256 Credential=${ID}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168\r\nX-TC-Action: DescribeInstances`,
    expected:
      'Host: cvm.tencentcloudapi.com\r\nAuthorization: TC3-HMAC-SHA256 Credential=AKID****MPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=‹Signature›\r\nX-TC-Action: DescribeInstances',
    masked: ['SecretId', 'Signature'],
  },
  {
    name: 'a short SecretId in TC3 Authorization whole',
    kind: 'headers',
    text: 'authorization: TC3-HMAC-SHA256 Credential=AKIDabc/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=ab',
    expected:
      'authorization: TC3-HMAC-SHA256 Credential=‹SecretId›/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=‹Signature›',
    masked: ['SecretId', 'Signature'],
  },
  {
    name: 'TC3 Authorization in an unknown form whole',
    kind: 'headers',
    text: 'Authorization: TC3-HMAC-SHA256 Credential=a/b/c/d, Key=s3cret',
    expected: 'Authorization: ‹Authorization›',
    masked: ['Authorization'],
  },
  {
    name: 'any other Authorization whole',
    kind: 'headers',
    text: 'Authorization: Bearer abc.def',
    expected: 'Authorization: ‹Authorization›',
    masked: ['Authorization'],
  },
  {
    name: 'no SKIP, which says that nothing was signed',
    kind: 'headers',
    text: 'Authorization: SKIP',
    expected: 'Authorization: SKIP',
    masked: [],
  },
  {
    name: 'tokens, cookies and csrf codes',
    kind: 'headers',
    text: 'X-TC-Token: abc\nCookie: skey=@x; uin=o1\nset-cookie: a=b\nX-CSRFCode:  1234 \nX-TC-Region: ap-guangzhou\nX-Api-Key:',
    expected:
      'X-TC-Token: ‹X-TC-Token›\nCookie: ‹Cookie›\nset-cookie: ‹set-cookie›\nX-CSRFCode:  ‹X-CSRFCode› \nX-TC-Region: ap-guangzhou\nX-Api-Key:',
    masked: ['X-TC-Token', 'Cookie', 'set-cookie', 'X-CSRFCode'],
  },
  {
    name: 'a folded header to its end, an indented one by itself',
    kind: 'headers',
    text: '  Host: a\n  Cookie: a=b\n  c=d\nX-TC-Version: 1',
    expected: '  Host: a\n  Cookie: ‹Cookie›\nX-TC-Version: 1',
    masked: ['Cookie'],
  },
  {
    name: 'the query of an address in a header, and the request line',
    kind: 'headers',
    text: 'GET /?Signature=abc&A=b HTTP/1.1\n:path: /cgi/capi?cmd=A&csrfCode=99\nReferer: https://a/?skey=x#b',
    expected:
      'GET /?Signature=‹Signature›&A=b HTTP/1.1\n:path: /cgi/capi?cmd=A&csrfCode=‹csrfCode›\nReferer: https://a/?skey=‹skey›#b',
    masked: ['Signature', 'csrfCode', 'skey'],
  },

  // Addresses
  {
    name: 'the query of a v1 call',
    kind: 'url',
    text: `https://cvm.tencentcloudapi.com/?Action=A&SecretId=${ID}&SignatureMethod=HmacSHA1&Signature=a%2Bb%3D&Token=`,
    expected:
      'https://cvm.tencentcloudapi.com/?Action=A&SecretId=AKID****MPLE&SignatureMethod=HmacSHA1&Signature=‹Signature›&Token=',
    masked: ['SecretId', 'Signature'],
  },
  {
    name: 'the query of a console gateway; uin stays',
    kind: 'url',
    text: '/cgi/capi?cmd=A&uin=1000&csrfCode=123&t=1',
    expected: '/cgi/capi?cmd=A&uin=1000&csrfCode=‹csrfCode›&t=1',
    masked: ['csrfCode'],
  },
  {
    name: 'the query of a presigned COS address',
    kind: 'url',
    text: `https://b.cos.ap-guangzhou.myqcloud.com/k?q-sign-algorithm=sha1&q-ak=${ID}&q-signature=ab&x-cos-security-token=cd?e=f&sign=g`,
    expected:
      'https://b.cos.ap-guangzhou.myqcloud.com/k?q-sign-algorithm=sha1&q-ak=AKID****MPLE&q-signature=‹q-signature›&x-cos-security-token=‹x-cos-security-token›&sign=‹sign›',
    masked: ['q-ak', 'q-signature', 'x-cos-security-token', 'sign'],
  },
  {
    name: 'a fragment, and a query within it',
    kind: 'url',
    text: 'https://a/b#/list?access_token=x&y=z',
    expected: 'https://a/b#/list?access_token=‹access_token›&y=z',
    masked: ['access_token'],
  },
  {
    name: 'the password before the host',
    kind: 'url',
    text: 'https://me:hunter2@host:8080/a:b@c?d=e:f@g',
    expected: 'https://me:‹password›@host:8080/a:b@c?d=e:f@g',
    masked: ['password'],
  },

  // Forms
  {
    name: 'plain and flattened names, encoded ones kept as written',
    kind: 'form',
    text: 'A=b&Password=x&Logins.0.Password=y&pass%77ord=z&Filters.0.Name=Password&Token=null',
    expected:
      'A=b&Password=‹Password›&Logins.0.Password=‹Logins.0.Password›&pass%77ord=‹pass%77ord›&Filters.0.Name=Password&Token=null',
    masked: ['Password', 'Logins.0.Password', 'password'],
  },

  // Text
  {
    name: 'SecretIds, Credential and Signature',
    kind: 'text',
    text: `key ${ID}, Credential=${ID}/2019-02-25/cvm/tc3_request, Signature=abc. "Token='a b' XAKID12345678 AKID`,
    expected:
      "key AKID****MPLE, Credential=AKID****MPLE/2019-02-25/cvm/tc3_request, Signature=‹Signature› \"Token='‹Token›' XAKID12345678 AKID",
    masked: ['SecretId', 'SecretId', 'Signature', 'Token'],
  },
  {
    name: "nothing in the SDKs' error line",
    kind: 'text',
    text: '[TencentCloudSDKError] Code=A.B, Message=The token is wrong., RequestId=ed93f3cb',
    expected: '[TencentCloudSDKError] Code=A.B, Message=The token is wrong., RequestId=ed93f3cb',
    masked: [],
  },
];

describe('redact', () => {
  for (const { name, kind, text, expected, masked } of CASES) {
    it(`${kind}: masks ${name}`, () => {
      const redacted = redact(text, kind);
      expect(redacted.text).toBe(expected);
      expect(redacted.masked.map((mask) => mask.name)).toEqual(masked);
      for (const mask of redacted.masked) {
        expect(redacted.text).toContain(mask.replacement);
      }
    });
  }
});
