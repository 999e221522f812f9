import { memberOf, scanJson } from './scan-json';

/**
 * The digits of the number at a path of member names, as they stand in the text of whole JSON: 64-bit
 * ids do not survive `JSON.parse`. `undefined` where there is no number.
 */
export function sourceDigits(text: string, path: readonly string[]): string | undefined {
  const span = path.reduce(memberOf, scanJson(text, path).root);
  return span?.kind === 'number' ? text.slice(span.start, span.end) : undefined;
}
