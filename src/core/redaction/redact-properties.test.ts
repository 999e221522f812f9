import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedaction, type Redaction } from './create-redaction';
import { redact } from './redact';
import type { TextKind } from './redaction';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
const KINDS: readonly TextKind[] = ['json', 'form', 'headers', 'url', 'text'];

const secretName = fc.constantFrom('Password', 'tmp_secret_key', 'X-TC-Token', 'Cookie', 'userSig');
const plainName = fc.constantFrom('Name', 'NextToken', 'KeyIds', 'a "b" \\', '名', 'Response');
const secret = fc.stringMatching(/^s3cr3t[A-Za-z0-9]{12}$/);

/** Any JSON value without a secret name in it. */
const { plainJson } = fc.letrec((tie) => ({
  plainJson: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('plainJson'), { maxLength: 3 }),
    fc.array(fc.tuple(plainName, tie('plainJson')), { maxLength: 3 }).map(Object.fromEntries),
  ),
}));

/** Wraps a value in objects and arrays, each with plain company before and after. */
function nested(inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const step = fc.tuple(fc.boolean(), plainName, plainJson, plainJson);
  return fc
    .tuple(inner, fc.array(step, { maxLength: 5 }))
    .map(([start, steps]) =>
      steps.reduce<unknown>(
        (value, [isArray, name, before, after]) =>
          isArray ? [before, value, after] : { before, [name]: value, after },
        start,
      ),
    );
}

/** Sometimes as JSON in a string, as many actions take and give it. */
function inString(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const times = fc.constantFrom(0, 0, 1, 2);
  return fc.tuple(value, times, fc.constantFrom(0, 1)).map(([start, count, indent]) => {
    let written = start;
    for (let time = 0; time < count; time++) written = JSON.stringify(written, null, indent);
    return written;
  });
}

/** Names and lengths only: what redacting must not change. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(shapeOf);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([name, member]) => [name, shapeOf(member)]);
  }
  return '';
}

/** A part of a copy in which a secret stands. */
interface PlantedPart {
  readonly kind: TextKind | 'body';
  readonly text: string;
}

interface PlantedSecret {
  readonly value: string;
  /** It is masked only where personal data is. */
  readonly isPersonal: boolean;
  /** Where the secret can be told to be one. */
  readonly source: PlantedPart;
  /** Where nothing but its value tells it. */
  readonly echoes: readonly PlantedPart[];
}

/** What only looks secret; it stands in every part. */
const LOOK_ALIKES = {
  NextToken: 'next-0123456789',
  ClientToken: 'client-0123456789',
  MaxTokens: 1024,
  SecretName: 'name-0123456789',
  PasswordLength: 16,
};
const LOOK_ALIKE_PAIRS = Object.entries(LOOK_ALIKES)
  .map(([name, value]) => `${name}=${value}`)
  .join('&');
const LOOK_ALIKE_FORMS = Object.entries(LOOK_ALIKES).map(
  ([name, value]) => new RegExp(`\\b${name}(?:=|: )${value}\\b`),
);
const LOOK_ALIKE_LINES = Object.entries(LOOK_ALIKES).map(([name, value]) => `${name}: ${value}`);

const plantedName = fc.constantFrom(
  ...['Password', 'PassWord', 'DbPwd', 'tmp_secret_key', 'SecretKey', 'X-TC-Token', 'userSig'],
  ...['Token', 'csrfCode', 'skey', 'Kubeconfig', 'access_token', 'mine', 'MI_NE'],
);
const companyName = fc.constantFrom('Name', 'KeyIds', 'a "b" \\', '名', 'Response', 'InstanceSet');
const containerName = fc.constantFrom('Credentials', 'ClientSecret', 'CosToken', 'Mine');

const unit = fc.constantFrom(
  ...'abcXYZ0189"\\\'%+&<>=/#?;:,{}[]()~*_-.@!$^`| ',
  ...['é', '名', '🙂', '\u2028', '\u00ff'],
);
const text = (units: fc.Arbitrary<string>, minLength: number) =>
  fc.array(units, { minLength, maxLength: 14, size: 'max' }).map((chars) => chars.join(''));
/** Something of it is no letter, so that it is no word that may stand anywhere. */
const anyValue = fc
  .tuple(text(unit, 4), text(unit, 4))
  .map(([before, after]) => `q${before}7${after}z`);
const lines = fc.tuple(anyValue, anyValue).map(([first, second]) => `${first}\n\t${second}`);
/** Without what ends a value in running text. */
const plainValue = text(fc.constantFrom(...'abcXYZ0189%+=/~*_-.@!$^'), 8).map((it) => `q7${it}z`);

const word = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length + 9, size: 'max' })
    .map((chars) => chars.join(''));
const WORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const digits = (length: number) =>
  word('123456789', length).map((number) => number.slice(0, length));
const personalName = fc.constantFrom(
  ...['Uin', 'ownerUin', 'SubAccountUin', 'PhoneNumber', 'ContactMobile', 'UserEmail', 'IdCard'],
  ...['IdCardNumber', 'BankCardNumber', 'RealName', 'ClientIp'],
);
/** What a text says, and which of it is personal. */
const personalText: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  digits(12).map((uin) => [`you (qcs::cam::uin/${uin}:user/a) may not`, uin] as const),
  digits(9).map((end) => [`电话13${end}、please`, `13${end}`] as const),
  digits(3).map((order) => [`id 11010519491231${order}X.`, `11010519491231${order}X`] as const),
  word(WORD, 6).map((name) => [`mail ${name}@a-b.example.cn`, `${name}@a-b.example.cn`] as const),
);
const patternValue = fc.oneof(
  fc.tuple(fc.constantFrom('AKID', 'IKID'), word(WORD, 24)).map((parts) => parts.join('')),
  fc
    .tuple(word(`${WORD}_-`, 12), word(`${WORD}_-`, 12), word(`${WORD}_-`, 12))
    .map(([head, body, end]) => `eyJ${head}.${body}.${end}`),
  word(`${WORD}+/`, 40).map(
    (key) => `-----BEGIN RSA PRIVATE KEY-----\n${key}\n${key}==\n-----END RSA PRIVATE KEY-----`,
  ),
);

function percent(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
}

function inCodes(value: string): string {
  return [...Array(value.length).keys()]
    .map((at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}

const escaped = (value: string) => JSON.stringify(value).slice(1, -1);
const base64 = (value: string) => Buffer.from(value).toString('base64');
const formEncoded = (value: string) => encodeURIComponent(value).replaceAll('%20', '+');

/** Every way in which a value may be written. None may stand in what was redacted. */
function spellings(value: string): readonly string[] {
  return [
    value,
    escaped(value),
    escaped(value).replaceAll('/', '\\/'),
    inCodes(value),
    inCodes(value).toUpperCase().replaceAll('\\U', '\\u'),
    encodeURIComponent(value),
    formEncoded(value),
    percent(value),
    percent(value).toUpperCase(),
    base64(value),
    Buffer.from(value).toString('base64url'),
    encodeURIComponent(base64(value)),
  ];
}

/** Wraps a value in objects and arrays, each with plain company before and after. */
function amongOthers(inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const step = fc.tuple(fc.nat(3), companyName);
  return fc.tuple(inner, fc.array(step, { maxLength: 4, size: 'max' })).map(([start, steps]) => {
    const whole = steps.reduce<unknown>((value, [form, name]) => {
      if (form === 0) return [1.5, value, 'after'];
      if (form === 1) return { before: null, [name]: JSON.stringify(value), after: [] };
      return { before: 'x', [name]: value, after: { a: -1e3 } };
    }, start);
    return { ...LOOK_ALIKES, whole };
  });
}

function jsonPart(inner: fc.Arbitrary<unknown>): fc.Arbitrary<PlantedPart> {
  const kind = fc.constantFrom('json', 'body');
  return fc.tuple(kind, amongOthers(inner), fc.constantFrom(0, 1)).map(([kind, value, indent]) => ({
    kind,
    text: JSON.stringify(value, null, indent),
  }));
}

const part = (kind: PlantedPart['kind'], text: string): PlantedPart => ({ kind, text });
const pairs = (pair: string) => `A=1&${LOOK_ALIKE_PAIRS}&${pair}&B=2`;
const headers = (line: string) => [...LOOK_ALIKE_LINES, line, 'Host: a'].join('\r\n');
const sentence = (words: string) => `see ${LOOK_ALIKE_PAIRS.replaceAll('&', ' ')} ${words} end`;

/** Where a name or a place says what the value is. */
function namedSource(name: string, value: string): fc.Arbitrary<PlantedPart> {
  const json = JSON.stringify({ a: [{ [name]: value }] });
  return fc.oneof(
    jsonPart(fc.constant({ [name]: value })),
    jsonPart(fc.constant({ [name]: [[value], { x: value }] })),
    containerName.chain((container) => jsonPart(fc.constant({ [container]: { x: [value] } }))),
    fc.constantFrom(
      multipart(name, value),
      part('form', pairs(`${name}=${encodeURIComponent(value)}`)),
      part('form', pairs(`Logins.0.${name}=${formEncoded(value)}`)),
      part('form', pairs(`Data=${encodeURIComponent(json)}`)),
      part('body', pairs(`${name}=${percent(value)}`)),
      part('url', `https://a/b?${pairs(`${name}=${encodeURIComponent(value)}`)}#c`),
      part('url', `/b?${pairs(`c=${encodeURIComponent(json)}`)}`),
      part('text', sentence(`got ${json}`)),
    ),
  );
}

/** The value as a number of JSON. */
function numberSource(name: string, number: string): fc.Arbitrary<PlantedPart> {
  const json = JSON.stringify({ a: { [name]: Number(number) } });
  return fc.oneof(
    jsonPart(fc.constant({ [name]: Number(number) })),
    jsonPart(fc.constant({ [name]: [[Number(number)], true, null] })),
    fc.constantFrom(
      part('form', pairs(`Data=${encodeURIComponent(json)}`)),
      part('text', sentence(`got ${json}`)),
      part('headers', headers(`X-Data: ${json}`)),
    ),
  );
}

function multipart(name: string, value: string): PlantedPart {
  const field = (its: string, content: string) =>
    `--b1\r\nContent-Disposition: form-data; name="${its}"\r\n\r\n${content}\r\n`;
  const fields = [field('a', LOOK_ALIKE_PAIRS), field(name, value)];
  return part('body', `${fields.join('')}--b1--\r\n`);
}

function lineSource(name: string, value: string): readonly PlantedPart[] {
  return [
    part('headers', headers(`${name}: ${value}`)),
    part('headers', headers(`Authorization: Bearer ${value}`)),
    part('headers', headers(`Cookie: ${value}`)),
    part('headers', headers(`set-cookie: ${value}`)),
  ];
}

function textSource(name: string, value: string): readonly PlantedPart[] {
  return [
    part('text', sentence(`${name}=${value}`)),
    part('json', JSON.stringify({ ...LOOK_ALIKES, a: [sentence(`${name}=${value}`)] })),
  ];
}

/** Where the value itself says what it is. */
function patternSource(value: string): fc.Arbitrary<PlantedPart> {
  return fc.oneof(
    jsonPart(fc.constant(value)),
    jsonPart(fc.constant(`a\n${value}`)),
    fc.constantFrom(
      part('text', sentence(value)),
      part('form', pairs(`a=${encodeURIComponent(value)}`)),
      part('url', `/?${pairs(`a=${formEncoded(value)}`)}`),
      part('headers', headers(`a: ${escaped(value)}`)),
    ),
  );
}

function echo(value: string): fc.Arbitrary<PlantedPart> {
  const [, ...written] = spellings(value);
  const spelling = fc.constantFrom(...written);
  const isOneLine = !value.includes('\n');
  return fc.oneof(
    jsonPart(fc.constant({ a: value, b: [`x${value}y`] })),
    jsonPart(spelling.map((it) => `see ${it} end`)),
    // As other languages write it.
    fc.constantFrom(...spellings(value).slice(1, 5)).map((it) =>
      part(
        'json',
        JSON.stringify({ ...LOOK_ALIKES, a: 'HERE' }).replace('HERE', () => it),
      ),
    ),
    spelling.map((it) => part('text', sentence(it))),
    spelling.map((it) => part('form', pairs(`a=${encodeURIComponent(it)}`))),
    fc
      .constantFrom(encodeURIComponent, formEncoded, percent)
      .chain((encode) =>
        fc.constantFrom(
          part('form', pairs(`a=${encode(value)}`)),
          part('url', `https://a/b?${pairs(`a=x${encode(value)}`)}`),
          part('url', `https://a/${encode(value)}/b?${LOOK_ALIKE_PAIRS}`),
          part('headers', headers(`Referer: /?a=${encode(value)}`)),
        ),
      ),
    fc.constant(part('text', sentence(value))),
    jsonPart(
      fc.constant({ a: /^\d+$/.test(value) ? [Number(value), { b: Number(value) }] : value }),
    ),
    fc.constant(part('headers', headers(`a: ${isOneLine ? value : base64(value)}`))),
  );
}

function withEchoes(
  value: string,
  source: fc.Arbitrary<PlantedPart>,
  isPersonal = false,
): fc.Arbitrary<PlantedSecret> {
  return fc.record({
    value: fc.constant(value),
    isPersonal: fc.constant(isPersonal),
    source,
    echoes: fc.array(echo(value), { minLength: 1, maxLength: 4, size: 'max' }),
  });
}

/** A secret by name, by pattern or by place, and where else it stands. */
const plantedSecret: fc.Arbitrary<PlantedSecret> = fc.oneof(
  fc
    .tuple(plantedName, fc.oneof(anyValue, lines))
    .chain(([name, value]) => withEchoes(value, namedSource(name, value))),
  fc
    .tuple(plantedName, anyValue)
    .chain(([name, value]) => withEchoes(value, fc.constantFrom(...lineSource(name, value)))),
  fc
    .tuple(plantedName, plainValue)
    .chain(([name, value]) => withEchoes(value, fc.constantFrom(...textSource(name, value)))),
  patternValue.chain((value) => withEchoes(value, patternSource(value))),
  fc
    .tuple(plantedName, digits(12))
    .chain(([name, number]) => withEchoes(number, numberSource(name, number))),
  fc
    .tuple(personalName, fc.oneof(digits(12), anyValue))
    .chain(([name, value]) => withEchoes(value, namedSource(name, value), true)),
  fc
    .tuple(personalName, digits(12))
    .chain(([name, number]) => withEchoes(number, numberSource(name, number), true)),
  personalText.chain(([words, value]) => withEchoes(value, patternSource(words), true)),
);

const RUNS = Math.min(20_000, Number(process.env.PROPERTY_RUNS ?? 2_000));

describe('createRedaction, by property', () => {
  it('no part has a secret that any part tells, in any spelling; look-alikes and structure stay', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.array(plantedSecret, { minLength: 1, maxLength: 2, size: 'max' }),
        fc.boolean(),
        (secrets, personal) => {
          const isPersonal = personal || secrets.some((secret) => secret.isPersonal);
          const redaction = createRedaction({ personal: isPersonal, extraNames: ['mi-ne'] });
          const parts = secrets.flatMap(({ source, echoes }) => [...echoes, source]);
          const sought = secrets.flatMap(({ value }) => spellings(value));
          for (const part of parts) learn(redaction, part);
          for (const part of parts) {
            const text = redacted(redaction, part);
            // One expectation for many: each takes longer than redacting.
            expect(sought.filter((spelling) => text.includes(spelling))).toEqual([]);
            expectKept(part, text);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

function learn(redaction: Redaction, { kind, text }: PlantedPart): void {
  if (kind === 'body') redaction.learnBody(text, []);
  else redaction.learn(text, kind);
}

function redacted(redaction: Redaction, { kind, text }: PlantedPart): string {
  return (kind === 'body' ? redaction.redactBody(text, []) : redaction.redact(text, kind)).text;
}

function expectKept({ text }: PlantedPart, kept: string): void {
  if (text.startsWith('{')) {
    const value: unknown = JSON.parse(kept);
    expect(value).toMatchObject(LOOK_ALIKES);
    expect(JSON.stringify(shapeOf(value))).toBe(JSON.stringify(shapeOf(JSON.parse(text))));
    return;
  }
  expect(LOOK_ALIKE_FORMS.filter((form) => !form.test(kept))).toEqual([]);
}

describe('redact, by property', () => {
  it('json: no secret under a secret name, at any depth, stands in the result', () => {
    const planted = fc.tuple(secretName, secret).chain(([name, value]) =>
      fc.record({
        value: fc.constant(value),
        json: nested(inString(nested(fc.constant(value)).map((inner) => ({ [name]: inner })))),
        indent: fc.constantFrom(0, 2, '\t'),
      }),
    );
    fc.assert(
      fc.property(planted, ({ value, json, indent }) => {
        const { text, masked } = redact(JSON.stringify(json, null, indent), 'json');
        expect(text).not.toContain(value);
        expect(masked.length).toBeGreaterThan(0);
        expect(shapeOf(JSON.parse(text))).toEqual(shapeOf(json));
      }),
    );
  });

  it('json: no secret stands in what is left of a text that was cut anywhere', () => {
    const name = fc.constantFrom('Password', 'Token');
    fc.assert(
      fc.property(
        name,
        secret,
        plainJson,
        fc.nat(),
        fc.boolean(),
        (key, value, company, place, isInString) => {
          const members = { company, [key]: { list: [value, { value }] } };
          const whole = JSON.stringify(isInString ? { members: JSON.stringify(members) } : members);
          const kept = whole.slice(0, place % (whole.length + 1));
          expect(redact(kept, 'json').text).not.toContain('s3cr3t');
        },
      ),
    );
  });

  it('json: text without secret names stays as it is', () => {
    fc.assert(
      fc.property(plainJson, fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        expect(redact(text, 'json')).toEqual({ text, masked: [] });
      }),
    );
  });

  it('form, url, headers, text: no secret stands in the result', () => {
    const company = fc.constantFrom('A', 'NextToken', 'Region');
    fc.assert(
      fc.property(company, secretName, secret, (other, name, value) => {
        const pairs = `${other}=1&${name}=${value}&${other}=2`;
        const kept = `${other}=1&${name}=‹${name}›&${other}=2`;
        expect(redact(pairs, 'form').text).toBe(kept);
        expect(redact(`https://a/?${pairs}`, 'url').text).toBe(`https://a/?${kept}`);
        expect(redact(`see ${pairs}`, 'text').text).toBe(`see ${kept}`);
        const lines = `${other}: 1\r\n${name}: ${value}\r\n${other}: 2`;
        expect(redact(lines, 'headers').text).toBe(
          `${other}: 1\r\n${name}: ‹${name}›\r\n${other}: 2`,
        );
      }),
    );
  });

  it('any text of any kind: never throws, and changes only what it reports', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('"', '\\', '{', '}', '[', ']', ':', ',', "'", '\n', '\r\n ', '=', '&', '?'),
      fc.constantFrom('#', '://', '@', '/', '%', '"Password"', 'Token', 'Cookie: ', 'null'),
      fc.constantFrom('Authorization: TC3-HMAC-SHA256 ', 'Credential=', 'Signature=', ID),
      fc.constantFrom('%7B', '%3D', '%22', '+', '\\u00', '\\"', '\ud800', '@a.cn', 'uin/10000'),
      fc.constantFrom('13812345678', 'eyJ', '-----BEGIN A-----', '-----END A-----', '--b\r\n'),
    );
    const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...KINDS), (text, kind) => {
        const redacted = redact(text, kind);
        const kept = partsBetween(redacted.text, redacted.masked);
        let at = 0;
        for (const part of kept) {
          at = text.indexOf(part, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += part.length;
        }
        if (redacted.masked.length === 0) {
          expect(redacted.text).toBe(text);
        }
        const redaction = createRedaction({ personal: true, extraNames: ['A'] });
        redaction.learn(text, kind);
        redaction.learnBody(text, []);
        expect(() => [redaction.redact(text, kind), redaction.redactBody(text, [])]).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});

function partsBetween(text: string, masked: readonly { readonly replacement: string }[]): string[] {
  const parts: string[] = [];
  let rest = text;
  for (const { replacement } of masked) {
    const at = rest.indexOf(replacement);
    expect(at).toBeGreaterThanOrEqual(0);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + replacement.length);
  }
  return [...parts, rest];
}
