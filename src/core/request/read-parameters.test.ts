import { describe, expect, it } from 'vitest';
import { readParameters } from './read-parameters';
import type { RequestHead } from './request-head';

const API = 'https://cls.tencentcloudapi.com/';
const ACTION = { 'X-TC-Action': 'A' };
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const BOUNDARY = { ...ACTION, 'Content-Type': 'multipart/form-data; boundary="b 1"' };

interface Case {
  readonly name: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `path=value kind`, in order. */
  readonly expect: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'JSON, with the digits of long numbers',
    headers: ACTION,
    body: '{"Limit":20,"Id":-5602209514906915428,"X":1.50,"Filters":[{"Name":"a\\"b","Values":["x",""]}],"On":true,"N":null}',
    expect: [
      'Limit=20 number',
      'Id=-5602209514906915428 number',
      'X=1.50 number',
      'Filters.0.Name=a"b string',
      'Filters.0.Values.0=x string',
      'Filters.0.Values.1= string',
      'On=true literal',
      'N=null literal',
    ],
  },
  {
    name: 'empty objects and arrays',
    body: '{"A":[],"B":{"C":{}},"D":[[],{}]}',
    expect: ['A=[] empty', 'B.C={} empty', 'D.0=[] empty', 'D.1={} empty'],
  },
  { name: 'a body without parameters', body: '{}', expect: [] },
  { name: 'a bare value', body: '"x"', expect: [] },
  { name: 'JSON that breaks off', body: '{"A":1,"B":"long', expect: ['A=1 number'] },
  {
    name: 'escaped names and __proto__',
    body: '{"\\u0041":1,"__proto__":{"x":2}}',
    expect: ['A=1 number', '__proto__.x=2 number'],
  },
  {
    name: 'a query, with the action in a header',
    url: `${API}?Limit=1&Filters.0.Values.0=a%20b&Token=mine`,
    headers: ACTION,
    expect: ['Limit=1 text', 'Filters.0.Values.0=a b text', 'Token=mine text'],
  },
  {
    name: 'a query of version 1, without what signs it',
    url: `${API}?Action=A&Version=1&Region=r&SecretId=s&Token=t&Nonce=1&Timestamp=1&SignatureMethod=x&Signature=y&Language=l&RequestClient=c&Limit=1`,
    expect: ['Limit=1 text'],
  },
  {
    name: 'a form of version 1',
    headers: FORM,
    body: 'Action=A&Signature=y&Filters.0.Values.0=a+b',
    expect: ['Filters.0.Values.0=a b text'],
  },
  {
    name: 'multipart fields, files by their names',
    headers: BOUNDARY,
    body: [
      ...['preamble', '--b 1', 'Content-Disposition: form-data; name="A"', '', 'x\r\ny'],
      ...['--b 1', 'Content-Disposition: form-data; name="F"; filename="f.png"'],
      ...['Content-Type: image/png', '', '\u0001\u0002', '--b 1--', 'epilogue'],
      ...['--b 1', 'Content-Disposition: form-data; name="No"', '', 'behind the end'],
    ].join('\r\n'),
    expect: ['A=x\r\ny text', 'F=f.png file'],
  },
  {
    name: 'multipart without its boundary',
    headers: { ...ACTION, 'Content-Type': 'multipart/form-data' },
    body: '--b',
    expect: [],
  },
  {
    name: 'headers of an octet stream',
    headers: {
      ...ACTION,
      'Content-Type': 'application/octet-stream',
      'X-CLS-TopicId': 't',
      'x-cls-Hash': 'h',
      'X-TC-Token': 'no',
    },
    body: '\u0001',
    expect: ['TopicId=t text', 'Hash=h text'],
  },
  {
    name: 'a gateway’s data, without the common ones',
    url: 'https://console.cloud.tencent.com/cgi/capi?cmd=A',
    body: '{"cmd":"A","regionId":1,"data":{"Version":"v","Language":"l","Region":"r","Limit":1,"A":{"Version":"mine"}}}',
    expect: ['Limit=1 number', 'A.Version=mine string'],
  },
  { name: 'no body and no query', expect: [] },
  { name: 'text that is no URL', url: 'x', expect: [] },
];

describe('readParameters', () => {
  it.each(CASES)('reads $name', (it) => {
    const { parameters, leftOutCount } = readParameters(exchange(it));
    expect(leftOutCount).toBe(0);
    expect(parameters.map(({ path, value, kind }) => `${path}=${value} ${kind}`)).toEqual(
      it.expect,
    );
  });

  it('gives what lies too deep as its text', () => {
    const body = `{"A":${'['.repeat(10_000)}1${']'.repeat(10_000)},"B":2}`;
    const [deep, after] = readParameters(exchange({ headers: ACTION, body })).parameters;
    expect(deep).toMatchObject({ kind: 'json', value: expect.stringMatching(/^\[+1\]+$/) });
    expect(after).toEqual({ path: 'B', value: '2', kind: 'number' });
  });

  it.each([
    { name: 'a long name over many values', body: manyBelow('a'.repeat(130_000)), read: 8 },
    {
      name: 'the same below a gateway’s data',
      body: `{"data":${manyBelow('a'.repeat(130_000))}}`,
      read: 8,
    },
    {
      name: 'long names over each other',
      body: `${`{"${'a'.repeat(8000)}":`.repeat(20)}${manyBelow('b')}${'}'.repeat(20)}`,
      read: 7,
    },
  ])('reads no more than a million characters of paths: $name', ({ body, read }) => {
    const url = body.startsWith('{"data"')
      ? 'https://console.cloud.tencent.com/cgi/capi?cmd=A'
      : API;
    const { parameters, leftOutCount } = readParameters(exchange({ url, body }));
    expect([parameters.length, leftOutCount]).toEqual([read, 65_000 - read]);
  });
});

function manyBelow(name: string): string {
  return `{"${name}":[${'1,'.repeat(64_999)}1]}`;
}

function exchange({ url = API, headers = {}, body }: Partial<Case>): RequestHead {
  return {
    url,
    requestHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    requestBody: body === undefined ? { kind: 'none' } : { kind: 'text', text: body },
  };
}
