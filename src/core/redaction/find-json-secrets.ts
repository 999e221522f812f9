import { findEscapedSecrets } from './find-escaped-secrets';
import { isPlainWord } from './is-plain-word';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';
import { isSecretName } from './secret-names';

/** A member's name: as it reads, and as it is written. */
interface MemberName {
  readonly name: string;
  readonly written: string;
  readonly secret: boolean;
}

/** An object or array that is open at the scanner's place. */
interface OpenContainer {
  readonly isObject: boolean;
  /** It stands under a secret name, at any depth: all values in it are secrets. */
  readonly secret: boolean;
  /** The nearest name above it, for the items of an array. */
  readonly above: MemberName | undefined;
  /** The name whose value is being read. */
  member: MemberName | undefined;
}

/** What ends a number, a literal or, in broken JSON, a word without quotation marks. */
const WORD_END = /[\s,:{}[\]"]/g;

/**
 * Finds the values under secret names in the raw text of JSON, in one pass. Text that is cut or
 * broken is read as far as it goes; where its structure is in doubt, more is masked, not less.
 */
export function findJsonSecrets(text: string): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  const open: OpenContainer[] = [];
  let here: OpenContainer = { isObject: false, secret: false, above: undefined, member: undefined };
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(here);
      const above = here.member ?? here.above;
      const secret = isSecretPlace(here);
      here = { isObject: char === '{', secret, above, member: undefined };
      at += 1;
    } else if (char === '}' || char === ']') {
      here = open.pop() ?? here;
      at += 1;
    } else if (char === ',') {
      here.member = undefined;
      at += 1;
    } else if (char === '"') {
      at = readWord(text, at, endOfString(text, at), here, spans);
    } else if (char === "'" && isSecretPlace(here) && here.member !== undefined) {
      at = readWord(text, at, endOfSingleQuoted(text, at), here, spans);
    } else {
      const end = endOfBareWord(text, at);
      // White space and colons are no words.
      at = end > at ? readWord(text, at, end, here, spans) : at + 1;
    }
  }
  return spans;
}

/** Takes a string or bare word as a name or as a value; returns its end. */
function readWord(
  text: string,
  start: number,
  end: number,
  here: OpenContainer,
  spans: MaskedSpan[],
): number {
  const isFollowedByColon = isColonNext(text, end);
  const secret = isSecretPlace(here);
  const isNamePlace = here.isObject && here.member === undefined;
  // A secret may look like a name in broken JSON; among secrets only what must be one is one.
  const isName = secret ? isNamePlace && isFollowedByColon : isNamePlace || isFollowedByColon;
  if (isName) {
    here.member = memberName(text.slice(start, end));
  } else if (secret) {
    const span = maskWord(text, start, end, here.member ?? here.above);
    if (span !== undefined) {
      spans.push(span);
    }
  } else if (text[start] === '"') {
    // Where the text was cut there is no quotation mark at its end.
    const contentEnd = end - 1 > start && text[end - 1] === '"' ? end - 1 : end;
    for (const span of findEscapedSecrets(text, start + 1, contentEnd, findJsonSecrets)) {
      spans.push(span);
    }
  }
  return end;
}

function isSecretPlace(here: OpenContainer): boolean {
  return here.secret || here.member?.secret === true;
}

function memberName(source: string): MemberName {
  const isQuoted = source.startsWith('"') || source.startsWith("'");
  const isClosed = isQuoted && source.length > 1 && source.endsWith(source.charAt(0));
  const written = source.slice(isQuoted ? 1 : 0, isClosed ? -1 : undefined);
  const name = written.includes('\\') ? unescaped(written) : written;
  return { name, written, secret: isSecretName(name) };
}

function unescaped(written: string): string {
  try {
    const name: unknown = JSON.parse(`"${written}"`);
    return typeof name === 'string' ? name : written;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return written;
    }
    throw error;
  }
}

function maskWord(
  text: string,
  start: number,
  end: number,
  member: MemberName | undefined,
): MaskedSpan | undefined {
  const word = text.slice(start, end);
  const quote = word[0] === '"' || word[0] === "'" ? word[0] : '';
  const { name, written } = member ?? { name: '', written: '' };
  if (quote === '') {
    if (isPlainWord(word)) {
      return undefined;
    }
    // Numbers become strings, so that the text stays JSON.
    const { replacement } = maskValue(name, word, written);
    return { start, end, mask: { name, replacement: `"${replacement}"` } };
  }
  const isClosed = word.length > 1 && word.endsWith(quote);
  const from = start + 1;
  const to = isClosed ? end - 1 : end;
  return from === to
    ? undefined
    : { start: from, end: to, mask: maskValue(name, text.slice(from, to), written) };
}

/** The end of the string that starts here; the end of the text where it was cut. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let first = quote;
    while (first - 1 > start && text[first - 1] === '\\') {
      first -= 1;
    }
    if ((quote - first) % 2 === 0) {
      return quote + 1;
    }
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

/** Broken JSON only: a value in single quotation marks ends with its line at the latest. */
function endOfSingleQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'" || char === '\n') {
      return at + 1;
    }
    if (char === '\\') {
      at += 1;
    }
  }
  return text.length;
}

function endOfBareWord(text: string, start: number): number {
  WORD_END.lastIndex = start;
  return WORD_END.test(text) ? WORD_END.lastIndex - 1 : text.length;
}

function isColonNext(text: string, start: number): boolean {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') {
    at += 1;
  }
  return text[at] === ':';
}
