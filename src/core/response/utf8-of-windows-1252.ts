/** Bytes 0x80 to 0x9f as windows-1252 shows them; those it leaves out show as they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text that was meant where UTF-8 was read as windows-1252; `undefined` where it was not. Both
 * can be told apart: hardly any other text in windows-1252 is also whole UTF-8.
 * https://encoding.spec.whatwg.org/#windows-1252
 */
export function utf8OfWindows1252(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  let isAscii = true;
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf(text[index] as string);
    if (byte === undefined) return undefined;
    if (byte > 0x7f) isAscii = false;
    bytes[index] = byte;
  }
  if (isAscii) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code < 0x80 || (code > 0x9f && code < 0x100)) return code;
  const high = HIGH.indexOf(char);
  return high < 0 ? undefined : 0x80 + high;
}
