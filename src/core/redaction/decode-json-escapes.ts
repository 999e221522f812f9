import { type DecodedText, DecodedTextBuilder } from './decoded-text';

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const FOUR_HEX = /^[\da-fA-F]{4}$/;

/** Reads every backslash of a text as JSON does in its strings, even where it is none of JSON's. */
export function decodeJsonEscapes(text: string): DecodedText {
  const builder = new DecodedTextBuilder(text);
  let at = text.indexOf('\\');
  // A single backslash at the end was cut off from what it escapes.
  while (at >= 0 && at + 1 < text.length) {
    const char = text.charAt(at + 1);
    const hex = char === 'u' ? text.slice(at + 2, at + 6) : '';
    const isCode = FOUR_HEX.test(hex);
    const end = at + (isCode ? 6 : 2);
    const decoded = isCode
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : (CONTROL[char] ?? char);
    builder.replace(at, end, decoded);
    at = text.indexOf('\\', end);
  }
  return builder.build();
}
