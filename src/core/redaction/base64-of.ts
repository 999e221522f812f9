const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** U+FFFD, which stands for what is no character. */
const REPLACEMENT = 0xfffd;

/** The bytes as base64 without `=` at its end. */
export function base64Of(bytes: readonly number[]): string {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const length = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < length; place++) {
      base64 += ALPHABET.charAt((group >> (18 - place * 6)) & 63);
    }
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
