/** So long the browser may take to begin with the file, in milliseconds. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser, which saves it or asks where. Works in a panel too, under a policy that
 * allows no requests (Chromium 156, Firefox 153).
 */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
