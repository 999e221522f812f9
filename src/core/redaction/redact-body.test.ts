import { describe, expect, it } from 'vitest';
import { redactBody } from './redact-body';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';
const MULTIPART = 'multipart/form-data; boundary=b1';
const part = (name: string, value: string) =>
  `--b1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

interface Case {
  readonly name: string;
  readonly type: string | undefined;
  readonly text: string;
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a form',
    type: FORM,
    text: `Action=A&SecretId=${ID}&Signature=x%3D&Token=t`,
    expected: 'Action=A&SecretId=AKID****MPLE&Signature=‹Signature›&Token=‹Token›',
  },
  {
    name: 'a form that does not say so',
    type: undefined,
    text: 'Action=A&Logins.0.Password=p&Signature=x%3D',
    expected: 'Action=A&Logins.0.Password=‹Logins.0.Password›&Signature=‹Signature›',
  },
  {
    name: 'JSON that is sent as a form',
    type: FORM,
    text: ' {"Password":"a=b"}',
    expected: ' {"Password":"‹Password›"}',
  },
  {
    name: 'JSON behind a byte order mark',
    type: FORM,
    text: '\ufeff{"Password":"a=b"}',
    expected: '\ufeff{"Password":"‹Password›"}',
  },
  {
    name: 'the fields of a multipart form by their names, JSON in them by its own',
    type: MULTIPART,
    text: `${part('Password', 'p\r\nq')}${part('Name', 'n')}${part('Data', '{"Token":"t"}')}--b1--\r\n`,
    expected: `${part('Password', '‹Password›')}${part('Name', 'n')}${part('Data', '{"Token":"‹Token›"}')}--b1--\r\n`,
  },
  {
    name: 'a multipart form that was cut in a secret',
    type: MULTIPART,
    text: part('Password', 'hunter2').slice(0, -5),
    expected: part('Password', '‹Password›').slice(0, -2),
  },
  {
    name: 'a multipart form without its header',
    type: undefined,
    text: `${part('Password', 'p')}--b1--`,
    expected: `${part('Password', '‹Password›')}--b1--`,
  },
  {
    name: 'events, and words of an SDK',
    type: 'text/event-stream',
    text: `data: {"Token":"t"}\n\ndata: SecretId=${ID}\n\n`,
    expected: 'data: {"Token":"‹Token›"}\n\ndata: SecretId=AKID****MPLE\n\n',
  },
  { name: 'a page', type: 'text/html', text: '<a href="x">ok</a>', expected: '<a href="x">ok</a>' },
  { name: 'nothing', type: undefined, text: '', expected: '' },
];

describe('redactBody', () => {
  it.each(CASES)('masks in $name', ({ type, text, expected }) => {
    const headers = type === undefined ? [] : [{ name: 'content-type', value: type }];
    expect(redactBody(text, headers).text).toBe(expected);
  });
});
