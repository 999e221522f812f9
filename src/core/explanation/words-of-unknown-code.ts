import type { ExplanationWords } from '../error-catalog/error-catalog';
import { spellOutErrorCode } from './spell-out-error-code';

/** So much of a code stands in a text, in characters; the longest known code has about 90. */
const SHOWN_CODE_LENGTH = 200;

/** What can be said of a code that is not on file: its own words, taken apart. */
export function wordsOfUnknownCode(code: string, words: ExplanationWords): string {
  const trimmed = code.trim();
  if (trimmed === '') return words.noCode;
  if (/^-?\d+$/.test(trimmed)) {
    return words.codeIsNumber(
      `${shownPart(trimmed)}${trimmed.length > SHOWN_CODE_LENGTH ? '…' : ''}`,
    );
  }
  const spelled = endedWords(trimmed, spellOutErrorCode);
  if (spelled !== undefined && /\p{L}/u.test(spelled)) return words.codeReads(spelled);
  return words.codeHasNoWords(endedWords(trimmed, JSON.stringify) ?? '');
}

/** The shown part of a code, said in words; with an ellipsis where it was cut, and no full stop. */
export function endedWords(text: string, say: (text: string) => string): string | undefined {
  const words = say(shownPart(text));
  if (words === '') return undefined;
  return text.length > SHOWN_CODE_LENGTH ? `${words}…` : words;
}

function shownPart(text: string): string {
  if (text.length <= SHOWN_CODE_LENGTH) return text;
  // Never between the two halves of one character.
  return text.slice(0, SHOWN_CODE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
