import type { ResponseBody } from '../http-exchange';

/**
 * The body that base64 stands for: text where it can be one. Chromium and proxies encode the body's own
 * bytes; Firefox encodes one byte a character of the text that it had decoded (Firefox 153).
 * `undefined` for what is no base64.
 */
export function decodeBase64(
  base64: string,
  charset: 'utf-8' | 'latin1',
): ResponseBody | undefined {
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return undefined;
  }
  const text = charset === 'latin1' ? bytes : utf8Text(bytes);
  return text === undefined || text.includes('\0') || text.includes('\ufffd')
    ? { kind: 'binary', base64 }
    : { kind: 'text', text };
}

function utf8Text(bytes: string): string | undefined {
  try {
    const array = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(array);
  } catch {
    return undefined;
  }
}
