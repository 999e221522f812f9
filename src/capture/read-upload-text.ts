import type { ObservedRequest } from './observed-request';

/** Three bytes a UTF-16 unit at most: a longer body is over what the fingerprint compares. */
const MAX_BYTES = 3 * 1024 * 1024;

/**
 * The text of a request's body as `webRequest` shows it. `undefined` where it is not known: none was
 * shown, a form that the browser took apart, a Blob in Chromium (`error: "Unknown error."`, 156), a
 * file, bytes that are no UTF-8, or too many.
 */
export function readUploadText(body: ObservedRequest['requestBody']): string | undefined {
  const parts = body?.raw;
  if (body?.error || body?.formData || !parts) return undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let size = 0;
  let text = '';
  try {
    for (const { bytes } of parts) {
      if (!(bytes instanceof ArrayBuffer)) return undefined;
      size += bytes.byteLength;
      if (size > MAX_BYTES) return undefined;
      text += decoder.decode(bytes, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    // The decoder's only complaint: no UTF-8.
    return undefined;
  }
}
