import { describe, expect, it } from 'vitest';
import { createRedaction } from './create-redaction';
import type { TextKind } from './redaction';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
const SECRET = 'p"ä\\ss /w+rd&<1>';
const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N`;
const USER_SIG = `eJwtzE0LgkAUheH-${'MtuQmTtfItcZ'.repeat(8)}*a__`;
const PEM =
  '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA0123\nabcd==\n-----END RSA PRIVATE KEY-----';

const NONE = { personal: false, extraNames: [] };
const PERSONAL = { personal: true, extraNames: [] };

function hex(text: string): string {
  return [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

const SPELLINGS: readonly [string, TextKind, string][] = [
  ['as it is', 'text', SECRET],
  ['as JSON', 'json', JSON.stringify(SECRET).slice(1, -1)],
  ['as JSON with slashes escaped', 'json', JSON.stringify(SECRET).slice(1, -1).replace('/', '\\/')],
  ['as JSON in codes', 'json', hex(SECRET)],
  ['as JSON in upper-case codes', 'json', hex(SECRET).toUpperCase().replaceAll('\\U', '\\u')],
  ['as JSON in JSON', 'json', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
  ['percent-encoded', 'form', encodeURIComponent(SECRET)],
  ['percent-encoded in lower case', 'url', percent(SECRET)],
  ['as forms write it', 'form', encodeURIComponent(SECRET).replaceAll('%20', '+')],
  ['as addresses write it', 'url', encodeURI(SECRET).replaceAll('%20', '+')],
  ['percent-encoded twice', 'url', encodeURIComponent(encodeURIComponent(SECRET))],
  ['as JSON in a form', 'form', encodeURIComponent(JSON.stringify(SECRET).slice(1, -1))],
  ['as base64', 'text', Buffer.from(SECRET).toString('base64')],
  ['as base64url', 'url', Buffer.from(SECRET).toString('base64url')],
  ['as base64 in a form', 'form', encodeURIComponent(Buffer.from(SECRET).toString('base64'))],
];

describe('createRedaction, a secret that was seen elsewhere', () => {
  it.each(SPELLINGS)('is masked %s', (_, kind, spelling) => {
    const redaction = createRedaction(NONE);
    redaction.learnBody(JSON.stringify({ Password: SECRET }), []);
    const { text, masked } = redaction.redact(
      kind === 'json' ? `{"a":"x ${spelling} y"}` : `a=x ${spelling} y`,
      kind,
    );
    expect(text).toBe(kind === 'json' ? '{"a":"x ‹Password·1› y"}' : 'a=x ‹Password·1› y');
    expect(masked).toEqual([
      { name: 'Password', replacement: '‹Password·1›', reason: 'seen-elsewhere' },
    ]);
  });

  it('is masked within longer base64', () => {
    for (const before of ['', '1', '12']) {
      const redaction = createRedaction(NONE);
      redaction.learn('Password=correct-horse', 'form');
      const content = Buffer.from(`${before}correct-horse; ls`).toString('base64');
      const { text } = redaction.redact(JSON.stringify({ Content: content }), 'json');
      const kept = text.replace(/‹Password·1›/, '');
      expect(text).toContain('‹Password·1›');
      expect(Buffer.from(kept, 'base64').toString()).not.toContain('horse');
    }
  });

  it('is found however it was written where it was learned', () => {
    for (const [text, kind] of [
      [`Password=${encodeURIComponent(SECRET)}`, 'form'],
      [`https://a/?token=${encodeURIComponent(SECRET)}`, 'url'],
      [JSON.stringify({ a: JSON.stringify({ Token: SECRET }) }), 'json'],
      [`Data=${encodeURIComponent(JSON.stringify({ Token: SECRET }))}`, 'form'],
      [`X-TC-Token: ${SECRET}`, 'headers'],
    ] as const) {
      const redaction = createRedaction(NONE);
      redaction.learn(text, kind);
      expect(redaction.redact(`see ${SECRET}`, 'text').text).toMatch(/^see ‹[\w-]+·1›$/);
    }
  });

  it('is found where it was first seen only within deeper escapes, which hide how it reads', () => {
    let deep = PEM;
    for (let depth = 0; depth < 6; depth++) deep = JSON.stringify(deep);
    const redaction = createRedaction(NONE);
    redaction.learn(deep, 'json');
    redaction.learn(`a: ${JSON.stringify(PEM).slice(1, -1)}`, 'headers');
    expect(redaction.redact(`a=${percent(PEM)}`, 'form').text).toMatch(/^a=‹PEM[^›]*›$/);
  });

  it('stays where it is shorter than 8 characters', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('Password=hunter2', 'form');
    expect(redaction.redact('{"a":"hunter2"}', 'json').text).toBe('{"a":"hunter2"}');
  });

  it('becomes a string where it was a number, in JSON within JSON too', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('{"Token":1234567890123}', 'json');
    const inner = JSON.stringify({ a: [1234567890123], b: '1234567890123' });
    expect(redaction.redact(`{"x":1234567890123,"y":${JSON.stringify(inner)}}`, 'json').text).toBe(
      `{"x":"‹Token·1›","y":${JSON.stringify('{"a":["‹Token·1›"],"b":"‹Token·1›"}')}}`,
    );
  });

  it('leaves no half of an escape behind', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('Password=n12345678&Token=41abcdefgh', 'form');
    const { text } = redaction.redact('{"a":"x\\n12345678","b":"C:\\\\n12345678"}', 'json');
    expect(JSON.parse(text)).toEqual({ a: 'x‹Password·1›', b: 'C:‹Password·1›' });
    expect(redaction.redact('a=%41abcdefgh', 'form').text).toBe('a=‹Token·1›');
  });

  it('is masked with others that overlap it', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('Password=abcdefgh12&Token=gh12ijklmnop', 'form');
    expect(redaction.redact('see abcdefgh12ijklmnop', 'text').text).toBe(
      'see ‹Token·2›'.replace('2', '1'),
    );
  });

  it('is masked without the scheme, the cookie or the JSON around it', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('Authorization: Bearer abcdefgh1', 'headers');
    redaction.learn('Cookie: lang=zh-CN-long; skey=@abcdefgh2', 'headers');
    redaction.learn(JSON.stringify({ SecretString: '{"password":"abcdefgh3"}' }), 'json');
    expect(redaction.redact('abcdefgh1 @abcdefgh2 abcdefgh3 zh-CN-long', 'text').text).toBe(
      '‹Authorization·1› ‹skey·1› ‹password·1› zh-CN-long',
    );
  });

  it('beside a token: a region, a kind and a time stay elsewhere', () => {
    const redaction = createRedaction(NONE);
    const body = '{"Credentials":{"Region":"ap-guangzhou","Type":"password","Until":1543914376}}';
    redaction.learn(body, 'json');
    const text = '{"Region":"ap-guangzhou","password":"","At":1543914376}';
    expect(redaction.redact(text, 'json').text).toBe(text);
  });

  it('is found in a part that was not learned', () => {
    const redaction = createRedaction(NONE);
    expect(redaction.redact('{"Token":"abcdefgh","a":"abcdefgh"}', 'json').text).toBe(
      '{"Token":"‹Token·1›","a":"‹Token·1›"}',
    );
  });
});

describe('createRedaction, masks', () => {
  it('are equal for equal secrets and numbered by name in order of first sight', () => {
    const redaction = createRedaction(NONE);
    redaction.learn('{"Password":"a1","Token":"b2","password":"c3","X":[{"Token":"a1"}]}', 'json');
    expect(
      redaction.redact('{"Token":"b2","P":{"Password":"c3"},"Pwd":"a1","pwd":"new"}', 'json').text,
    ).toBe(
      '{"Token":"‹Token·1›","P":{"Password":"‹password·2›"},"Pwd":"‹Password·1›","pwd":"‹pwd·1›"}',
    );
  });

  it('show the ends of a SecretId, everywhere', () => {
    const redaction = createRedaction(NONE);
    redaction.learn(`SecretId=${ID}`, 'form');
    expect(redaction.redact(`key ${ID}`, 'text').text).toBe('key AKID****MPLE');
  });

  it('stay as they are when they are redacted again', () => {
    const redaction = createRedaction(NONE);
    const once = redaction.redact('Token=abcdefgh&Password=x', 'form').text;
    expect(redaction.redact(once, 'form').text).toBe(once);
  });

  it('need no escapes whatever the name has', () => {
    const redaction = createRedaction(NONE);
    const { text } = redaction.redact(JSON.stringify({ 'a"\n& Password': 'x' }), 'json');
    expect(JSON.parse(text)).toEqual({ 'a"\n& Password': '‹aPassword·1›' });
  });
});

describe('createRedaction, reasons', () => {
  const CASES: readonly [string, TextKind, readonly string[]][] = [
    ['{"Password":"x","Mine":"y","Uin":1}', 'json', ['name', 'extra-name', 'personal']],
    ['X-TC-Token: a\nCookie: b\nX-Api-Key: c', 'headers', ['place', 'place', 'name']],
    [`see ${JWT}`, 'text', ['pattern']],
  ];
  it.each(CASES)('of %s', (text, kind, reasons) => {
    const redaction = createRedaction({ personal: true, extraNames: ['mi-ne'] });
    expect(redaction.redact(text, kind).masked.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe('createRedaction, names of one’s own', () => {
  const CASES: readonly [TextKind, string, string][] = [
    [
      'json',
      '{"myField":{"a":["x"]},"MyFields":"y"}',
      '{"myField":{"a":["‹a·1›"]},"MyFields":"y"}',
    ],
    ['form', 'A.0.my_field=x&my=y', 'A.0.my_field=‹A.0.my_field·1›&my=y'],
    ['url', '/?MYFIELD=x#b', '/?MYFIELD=‹MYFIELD·1›#b'],
    ['headers', 'My-Field: x', 'My-Field: ‹My-Field·1›'],
    ['text', 'see myfield=x', 'see myfield=‹myfield·1›'],
  ];
  it.each(CASES)('are masked in %s', (kind, text, expected) => {
    const redaction = createRedaction({ personal: false, extraNames: ['My-Field', ' - '] });
    expect(redaction.redact(text, kind).text).toBe(expected);
  });
});

describe('createRedaction, personal data', () => {
  const CASES: readonly [TextKind, string, string][] = [
    [
      'json',
      '{"Uin":100001,"AppId":1250000000,"OwnerUin":"100001","PhoneNumberSet":["+861"]}',
      '{"Uin":"‹Uin·1›","AppId":1250000000,"OwnerUin":"‹Uin·1›","PhoneNumberSet":["‹PhoneNumberSet·1›"]}',
    ],
    [
      'json',
      '{"M":"qcs::cvm:ap-guangzhou:uin/1000123:instance/i-1","T":13812345678,"S":"call 13812345678, a.b@c.com"}',
      '{"M":"qcs::cvm:ap-guangzhou:uin/‹Uin·1›:instance/i-1","T":"‹Phone·1›","S":"call ‹Phone·1›, ‹Email·1›"}',
    ],
    [
      'json',
      '{"Id":"a138123456780b","At":1700000000123,"Req":"c13812345678d","Ip":"1.2.3.4"}',
      '{"Id":"a138123456780b","At":1700000000123,"Req":"c13812345678d","Ip":"1.2.3.4"}',
    ],
    ['json', '{"a":"\\u7535\\u8bdd13812345678"}', '{"a":"\\u7535\\u8bdd‹Phone·1›"}'],
    ['text', 'id 11010519491231002X of +8613812345678', 'id ‹IdCard·1› of +‹Phone·1›'],
    ['url', '/x?uin=1000&mail=a%40b.cn', '/x?uin=‹uin·1›&mail=‹Email·1›'],
    ['headers', 'X-Forwarded-For: 1.2.3.4', 'X-Forwarded-For: ‹X-Forwarded-For·1›'],
    ['headers', 'sec-ch-ua-mobile: ?0', 'sec-ch-ua-mobile: ?0'],
  ];
  it.each(CASES)('in %s %s', (kind, text, expected) => {
    expect(createRedaction(PERSONAL).redact(text, kind).text).toBe(expected);
    if (expected !== text) expect(createRedaction(NONE).redact(text, kind).text).toBe(text);
  });

  it('leaves client IPs where the error is about them', () => {
    const text = '{"ClientIp":"10.20.30.40"}';
    expect(createRedaction(PERSONAL).redact(text, 'json').text).toContain('‹ClientIp·1›');
    expect(createRedaction({ ...PERSONAL, keepsClientIp: true }).redact(text, 'json').text).toBe(
      text,
    );
  });
});

describe('createRedaction, what is secret in any kind', () => {
  const CASES: readonly [string, TextKind, string, string][] = [
    ['a JWT', 'json', `{"a":"${JWT}"}`, '{"a":"‹JWT·1›"}'],
    ['a JWT behind an escape', 'json', `{"a":"\\n${JWT}"}`, '{"a":"\\n‹JWT·1›"}'],
    ['a PEM block', 'json', JSON.stringify({ a: `${PEM}\n` }), '{"a":"‹PEM·1›\\n"}'],
    ['a PEM block in a form', 'form', `a=${encodeURIComponent(PEM)}&b=1`, 'a=‹PEM·1›&b=1'],
    ['a PEM block that was cut', 'text', `${PEM.slice(0, 60)}`, '‹PEM·1›'],
    ['a SecretId', 'url', `/x/${ID}/y`, '/x/AKID****MPLE/y'],
    ['a SecretId of the international site', 'json', `["IK${ID.slice(2)}"]`, '["IKID****MPLE"]'],
    [
      'a bearer token',
      'json',
      '["curl -H \'Bearer abc-123-xyz\'"]',
      '["curl -H \'Bearer ‹Bearer·1›\'"]',
    ],
    ['no word behind Bearer', 'text', 'Bearer authentication', 'Bearer authentication'],
    [
      'a presigned address',
      'json',
      '["https://a/?q-ak=AKIDabc&q-signature=ab12&x-cos-security-token=cd&sign=ef#x"]',
      '["https://a/?q-ak=‹q-ak·1›&q-signature=‹q-signature·1›&x-cos-security-token=‹x-cos-security-token·1›&sign=‹sign·1›#x"]',
    ],
    [
      'an address in an address',
      'url',
      '/?back=https%3A%2F%2Fa%2F%3Ftoken%3Dab%26b%3D1',
      '/?back=https%3A%2F%2Fa%2F%3Ftoken%3D‹token·1›%26b%3D1',
    ],
    [
      'a presigned address in text',
      'text',
      'at https://a/?b=1&sign=ef, see',
      'at https://a/?b=1&sign=‹sign·1›, see',
    ],
    [
      'a password in an address',
      'json',
      '["https://me:pw1@a.cn/b","http://a:80/@"]',
      '["https://me:‹password·1›@a.cn/b","http://a:80/@"]',
    ],
    ['a UserSig', 'text', `sig ${USER_SIG} end`, 'sig ‹UserSig·1› end'],
    [
      'a quoted header',
      'json',
      '["curl -H \'X-TC-Token: ab c\' \\nCookie: a=b; c"]',
      '["curl -H \'X-TC-Token: ‹X-TC-Token·1›\' \\nCookie: ‹Cookie·1›"]',
    ],
    [
      'the parts of a quoted Authorization',
      'text',
      `-H "Authorization: TC3-HMAC-SHA256 Credential=${ID}/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=ab"`,
      '-H "Authorization: TC3-HMAC-SHA256 Credential=AKID****MPLE/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=‹Signature·1›"',
    ],
    [
      'csrfCode and skey',
      'headers',
      'Referer: /a;csrfCode=12;skey=@x',
      'Referer: /a;csrfCode=‹csrfCode·1›;skey=‹skey·1›',
    ],
    [
      'a value in quotation marks',
      'json',
      '["p --password=\\"a b\\" x"]',
      '["p --password=\\"‹password·1›\\" x"]',
    ],
    [
      'no quotation mark of JSON',
      'json',
      '[{"Token=":"a"},"{\\"a\\":\\"Token=\\",\\"b\\":1}"]',
      '[{"Token=":"a"},"{\\"a\\":\\"Token=\\",\\"b\\":1}"]',
    ],
    [
      'encoded JSON in a form',
      'form',
      `Data=${encodeURIComponent('{"a":{"Password":"x y"},"Token":12}')}&b=1`,
      `Data=${encodeURIComponent('{"a":{"Password":"<"},"Token":>}').replace('%3C', '‹Password·1›').replace('%3E', '%22‹Token·1›%22')}&b=1`,
    ],
    ['plain JSON in a form', 'form', 'Data={"Token":12}&b=1', 'Data={"Token":"‹Token·1›"}&b=1'],
    [
      'JSON in text',
      'text',
      'got {"Token":"a"} and Pwd=b',
      'got {"Token":"‹Token·1›"} and Pwd=‹Pwd·1›',
    ],
  ];
  it.each(CASES)('masks %s', (_, kind, text, expected) => {
    expect(createRedaction(NONE).redact(text, kind).text).toBe(expected);
  });
});
