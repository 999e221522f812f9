import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonSpan, memberOf, scanJson } from './scan-json';
import { walkJson } from './walk-json';

const IGNORE = { open() {}, close() {}, key() {}, scalar() {} };
const ENDS: readonly [text: string, end: string][] = [
  ['{}', 'whole'],
  [' [ 1 , {"a" : null} ] \n', 'whole'],
  ['-0.5e+7', 'whole'],
  ['"\\u00e9\\n"', 'whole'],
  ['', 'cut'],
  ['  ', 'cut'],
  ['{', 'cut'],
  ['{"a"', 'cut'],
  ['{"a":', 'cut'],
  ['[1,', 'cut'],
  ['"\\u00', 'cut'],
  ['-', 'cut'],
  ['1.', 'cut'],
  ['1e+', 'cut'],
  ['[tru', 'cut'],
  ['{}{}', 'text after the value'],
  ['1 2', 'text after the value'],
  ['[1,]', 'damaged'],
  ['{"a":1,}', 'damaged'],
  ['{a:1}', 'damaged'],
  ['{"a" 1}', 'damaged'],
  ['[1 2]', 'damaged'],
  ['[}', 'damaged'],
  ['{]', 'damaged'],
  [']', 'damaged'],
  [',', 'damaged'],
  ['"\t"', 'damaged'],
  ['"\\x"', 'damaged'],
  ['"\\u00g0"', 'damaged'],
  ['[01]', 'damaged'],
  ['[.5]', 'damaged'],
  ['[+1]', 'damaged'],
  ['[1.]', 'damaged'],
  ['[1e]', 'damaged'],
  ['[trux]', 'damaged'],
  ['[nul]', 'damaged'],
  ['\u00a0{}', 'damaged'],
];

describe('walkJson', () => {
  it.each(ENDS)('%j ends %s', (text, end) => {
    expect(walkJson(text, IGNORE)).toBe(end);
  });

  it('accepts exactly what JSON.parse accepts', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', ' ', '"a"', '"', '\\', 'u00e9', '1', '-', '.', 'e', '0'],
      ...['true', 'nul', 'null', '\n', 'x'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(walkJson(text, IGNORE) === 'whole').toBe(isJson(text));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) },
    );
  });
});

describe('scanJson', () => {
  it.each(ENDS)('%j ends %s', (text, end) => {
    expect(scanJson(text, ['a']).end).toBe(end);
  });

  it('notes where the named values stand, the last of equal names, and nothing in arrays', () => {
    const text = '{"x":{"a":0},"a":1,"c":4,"a":{"b":"two"},"b":[{"a":3}]}';
    const { root } = scanJson(text, ['a', 'b', 'c', 'd']);
    const said = (span = root) => text.slice(span?.start, span?.end);
    expect(said(memberOf(memberOf(root, 'a'), 'b'))).toBe('"two"');
    expect(memberOf(memberOf(root, 'b'), 'a')).toBeUndefined();
    expect(said(memberOf(root, 'c'))).toBe('4');
    expect(memberOf(root, 'd')).toBeUndefined();
    expect(namesIn(root)).toEqual(['b', 'a', 'c']);
  });
});

function namesIn(span: JsonSpan | undefined): readonly string[] {
  const names: string[] = [];
  for (let it = span?.lastMember; it !== undefined; it = it.earlier) names.push(it.name);
  return names;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
