import { assertNever } from '../assert-never';
import { isReadAction } from './action-kind';
import { type CatalogEntry, type CatalogRetry, errorCatalog } from './error-catalog';
import { parseErrorCode } from './error-code';
import type { ErrorExplanation, ExplainInput, Locale, RetryAdvice } from './error-explanation';
import { spellOutErrorCode } from './spell-out-error-code';

/** So much of a code stands in a text, in characters; the longest known code has about 90. */
const SHOWN_CODE_LENGTH = 200;

const TEXT = {
  generalMeaning: (code: string) => `This is the general meaning of ${code}.`,
  generalMeaningWithRest: (code: string, rest: string) =>
    `This is the general meaning of ${code}. The code adds: ${rest}`,
  words: (words: string) => `No explanation on file. The name reads: ${words}`,
  number: (code: string) =>
    `No explanation on file. The code is a number, ${code}, so only the message can say more.`,
  noWords: (code: string) => `No explanation on file for the code ${code}`,
  noCode: 'The error came without a code, so only its message can say what happened.',
  retryRead: 'At once, since the action only reads. If it fails again, with growing pauses.',
  retryChecking:
    'It may have taken effect. Check the resource, or CloudAudit, first; repeat with the same ClientToken if you sent one.',
  retryUnknown: 'Nothing is known about repeating this call.',
};

/** Explains an error code. Never throws; a code that is not on file is only put into words. */
export function explainError(input: ExplainInput, locale: Locale): ErrorExplanation {
  const catalog = catalogOf(locale);
  const { code, action } = input;
  const exact = catalog.get(code);
  if (exact !== undefined) {
    return {
      code,
      official: exact.official,
      meaning: exact.meaning,
      found: 'exact',
      foundCode: code,
      nextSteps: exact.nextSteps,
      side: exact.side,
      retry: adviceOn(exact.retry, action),
    };
  }
  const { first, rest } = parseErrorCode(code);
  const general = catalog.get(first);
  if (general !== undefined) {
    return {
      code,
      meaning: generalMeaning(general, first, rest),
      found: 'first-level',
      foundCode: first,
      nextSteps: general.nextSteps,
      side: general.side,
      retry: adviceOn(general.retry, action),
    };
  }
  return {
    code,
    meaning: wordsOnly(code),
    found: 'words',
    nextSteps: [],
    side: 'unknown',
    retry: { kind: 'unknown', text: TEXT.retryUnknown },
  };
}

function catalogOf(locale: Locale): ReadonlyMap<string, CatalogEntry> {
  switch (locale) {
    case 'en':
      return errorCatalog;
    default:
      return assertNever(locale);
  }
}

function adviceOn(retry: CatalogRetry, action: string | undefined): RetryAdvice {
  switch (retry.class) {
    case 'never':
    case 'after-a-fix':
    case 'later':
      return { kind: retry.class, text: retry.text };
    case 'reads-at-once':
      return isReadAction(action)
        ? { kind: 'at-once', text: TEXT.retryRead }
        : { kind: 'after-checking', text: TEXT.retryChecking };
    default:
      return assertNever(retry);
  }
}

function generalMeaning(entry: CatalogEntry, first: string, rest: string): string {
  const words = endedWords(rest, spellOutErrorCode);
  const origin =
    words === undefined ? TEXT.generalMeaning(first) : TEXT.generalMeaningWithRest(first, words);
  return `${entry.meaning} ${origin}`;
}

function wordsOnly(code: string): string {
  const trimmed = code.trim();
  if (trimmed === '') {
    return TEXT.noCode;
  }
  if (/^-?\d+$/.test(trimmed)) {
    return TEXT.number(`${shownPart(trimmed)}${trimmed.length > SHOWN_CODE_LENGTH ? '…' : ''}`);
  }
  const words = endedWords(trimmed, spellOutErrorCode);
  if (words !== undefined && /\p{L}/u.test(words)) {
    return TEXT.words(words);
  }
  return TEXT.noWords(endedWords(trimmed, JSON.stringify) ?? '');
}

/** The shown part, said in words, with a full stop or, where it was cut, an ellipsis. */
function endedWords(text: string, say: (text: string) => string): string | undefined {
  const words = say(shownPart(text));
  if (words === '') {
    return undefined;
  }
  return `${words}${text.length > SHOWN_CODE_LENGTH ? '…' : '.'}`;
}

function shownPart(text: string): string {
  if (text.length <= SHOWN_CODE_LENGTH) {
    return text;
  }
  // Never between the two halves of one character.
  return text.slice(0, SHOWN_CODE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
