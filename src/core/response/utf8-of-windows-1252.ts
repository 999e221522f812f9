/** Bytes 0x80 to 0x9f as windows-1252 shows them; those it leaves out show as they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text that was meant where UTF-8 was read as windows-1252; `undefined` where it was not. Both
 * can be told apart: hardly any other text in windows-1252 is also whole UTF-8.
 * https://encoding.spec.whatwg.org/#windows-1252
 */
export function utf8OfWindows1252(text: string): string | undefined {
  // Most texts have nothing else, and some are very long.
  if (!/[^\0-\x7f]/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOf(code: number): number | undefined {
  if (code < 0x80 || (code > 0x9f && code < 0x100)) return code;
  const high = HIGH.indexOf(String.fromCharCode(code));
  return high < 0 ? undefined : 0x80 + high;
}
