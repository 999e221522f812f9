import { QUALIFIER_NAMES } from './find-qualifier';

/**
 * A filter's text without a last word that is the beginning of a qualifier's name. Who types `slower:2s`
 * was never looking for the word "slower": while the value is still missing, the list should not show what
 * that word happened to find.
 */
export function withoutBegunQualifier(text: string): string {
  const [, before = '', word = ''] = /^(|.*[\s(])-?([a-z-]+)$/is.exec(text) ?? [];
  const lower = word.toLowerCase();
  const isBegun = word !== '' && QUALIFIER_NAMES.some((name) => name.startsWith(lower));
  return isBegun ? before.trimEnd() : text;
}
