const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** U+FFFD, which stands for what is no character. */
const REPLACEMENT = 0xfffd;

/** The bytes as base64 without `=` at its end, behind so many zero bytes. */
export function base64Of(bytes: readonly number[], zeros = 0): string {
  const length = bytes.length + zeros;
  let base64 = '';
  for (let at = 0; at < length; at += 3) {
    const first = bytes[at - zeros] ?? 0;
    const second = bytes[at - zeros + 1] ?? 0;
    const third = bytes[at - zeros + 2] ?? 0;
    base64 += ALPHABET.charAt(first >> 2);
    base64 += ALPHABET.charAt(((first & 3) << 4) | (second >> 4));
    if (at + 1 < length) base64 += ALPHABET.charAt(((second & 15) << 2) | (third >> 6));
    if (at + 2 < length) base64 += ALPHABET.charAt(third & 63);
  }
  return base64;
}

/** A text as UTF-8; half a character becomes what the browsers write for it. */
export function utf8Of(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), next(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), next(code >> 6), next(code));
    else bytes.push(0xf0 | (code >> 18), next(code >> 12), next(code >> 6), next(code));
  }
  return bytes;
}

function next(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
