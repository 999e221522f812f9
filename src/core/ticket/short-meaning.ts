import type { ErrorExplanation } from '../explanation/error-explanation';

/** A longer first clause is no name, in characters. */
const MAX_NAME_LENGTH = 24;

/**
 * What stands behind the code: in English the documentation's own sentence; in Chinese the first clause
 * of our explanation, where it is about this code and short. `undefined` where nothing fits.
 */
export function shortMeaning(explanation: ErrorExplanation): string | undefined {
  const { locale, official, meaning, found } = explanation;
  if (locale === 'en') return official;
  if (found === 'words' || found === 'elsewhere') return undefined;
  const clause = /^[^，。；：]+/.exec(meaning)?.[0];
  return clause !== undefined && clause.length <= MAX_NAME_LENGTH ? clause : undefined;
}
