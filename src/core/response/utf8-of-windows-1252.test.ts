import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8OfWindows1252 } from './utf8-of-windows-1252';

/** Bytes 0x80 to 0x9f; Node 20's own decoder reads latin1 in its place. */
const HIGH = [
  ...[0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039],
  ...[0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014],
  ...[0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178],
];
const misread = (text: string) =>
  String.fromCharCode(...[...Buffer.from(text)].map((byte) => HIGH[byte - 0x80] ?? byte));

describe('utf8OfWindows1252', () => {
  it.each<[name: string, text: string, expected: string | undefined]>([
    ['Chinese', misread('模型响应超时'), '模型响应超时'],
    ['an accent', misread('é'), 'é'],
    ['ASCII', '{"Response":{}}', undefined],
    ['nothing', '', undefined],
    ['what is in windows-1252 indeed', 'café', undefined],
    ['what was read well', '模型响应超时', undefined],
    ['a half', misread('模型').slice(0, 4), undefined],
  ])('of %s', (_, text, expected) => {
    expect(utf8OfWindows1252(text)).toBe(expected);
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const isAscii = [...text].every((char) => char < '\u0080');
        expect(utf8OfWindows1252(misread(text))).toBe(isAscii ? undefined : text);
      }),
    );
  });
});
