import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
