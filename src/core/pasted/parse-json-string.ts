/** The text of a JSON string, quotation marks and all; `undefined` where it is none. */
export function parseJsonString(source: string): string | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
