import { type DecodedText, DecodedTextBuilder } from './decoded-text';

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const FOUR_HEX = /^[\da-fA-F]{4}$/;

/** Reads every backslash of a text as JSON does in its strings, even where it is none of JSON's. */
export function decodeJsonEscapes(text: string): DecodedText {
  let at = text.indexOf('\\');
  if (at < 0) return { text, placeOf: (index) => index };
  const builder = new DecodedTextBuilder(text);
  // A single backslash at the end was cut off from what it escapes.
  while (at >= 0 && at + 1 < text.length) {
    const char = text.charAt(at + 1);
    const code = char === 'u' ? codeAt(text, at + 2) : undefined;
    const end = at + (code === undefined ? 2 : 6);
    builder.replace(at, end, code ?? CONTROL[char] ?? char);
    at = text.charCodeAt(end) === 0x5c ? end : text.indexOf('\\', end);
  }
  return builder.build();
}

function codeAt(text: string, at: number): string | undefined {
  const hex = text.slice(at, at + 4);
  return FOUR_HEX.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : undefined;
}
