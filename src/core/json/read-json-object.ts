const BYTE_ORDER_MARK = 0xfeff;

/** The members of a text that is one JSON object; `undefined` for every other text. */
export function readJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(
      text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text,
    );
    return asJsonObject(value);
  } catch {
    return undefined;
  }
}

/** A parsed value as an object's members; `undefined` for arrays, null and all else. */
export function asJsonObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
