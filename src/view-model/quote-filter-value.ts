/** A value as the filter language takes it whole: in quotes where it holds more than plain characters. */
export function quoteFilterValue(value: string): string {
  return /^[\w.:-]+$/.test(value) ? value : `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
