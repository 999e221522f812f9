import { type DecodedText, DecodedTextBuilder } from './decoded-text';

const ENCODED = /\+|%[\da-fA-F]{2}/g;

/**
 * Reads percent signs and plus signs as forms do; what is no UTF-8 stays as written, so this never
 * throws where `decodeURIComponent` does.
 */
export function decodePercent(text: string): DecodedText {
  const builder = new DecodedTextBuilder(text);
  ENCODED.lastIndex = 0;
  for (let match = ENCODED.exec(text); match !== null; match = ENCODED.exec(text)) {
    const at = match.index;
    if (match[0] === '+') {
      builder.replace(at, at + 1, ' ');
      continue;
    }
    const length = sequenceLength(byteAt(text, at));
    const decoded =
      length === 1 ? String.fromCharCode(byteAt(text, at)) : decodedOrNone(text, at, length);
    if (decoded === undefined) continue;
    builder.replace(at, at + length * 3, decoded);
    ENCODED.lastIndex = at + length * 3;
  }
  return builder.build();
}

function byteAt(text: string, at: number): number {
  return Number.parseInt(text.slice(at + 1, at + 3), 16);
}

/** How many bytes the UTF-8 character has that begins so; 4 also for what begins none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/** The character of two bytes or more that is written from `at` on. */
function decodedOrNone(text: string, at: number, length: number): string | undefined {
  let code = byteAt(text, at) & (0xff >> (length + 1));
  for (let place = at + 3; place < at + length * 3; place += 3) {
    const byte = text[place] === '%' ? byteAt(text, place) : Number.NaN;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code < 0x80 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
