import { decodeJsonEscapes } from './decode-json-escapes';
import { findEscapedSecrets, mayHoldJson } from './find-escaped-secrets';
import type { FoundSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import { endOfBareWord, endOfSingleQuoted, endOfString, isColonNext } from './json-words';
import type { MemberName } from './member-names';
import type { MaskReason } from './redaction';
import type { SecretRules } from './secret-rules';

/** An object or array that is open at the scanner's place. */
interface OpenContainer {
  /** Not so outside of the outermost one. */
  readonly isOpen: boolean;
  readonly isObject: boolean;
  /** It stands under a secret name, at any depth: all values in it are secrets. */
  readonly reason: MaskReason | undefined;
  /** The nearest name above it, for the items of an array. */
  readonly above: MemberName | undefined;
  /** The name whose value is being read. */
  member: MemberName | undefined;
}

const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const ARRAY_START = 0x5b;
const ARRAY_END = 0x5d;
const OBJECT_START = 0x7b;
const OBJECT_END = 0x7d;
const SPACE = 0x20;

/**
 * Finds the values under secret names in the raw text of JSON, in one pass. Text that is cut or
 * broken is read as far as it goes; where its structure is in doubt, more is masked, not less.
 */
export function findJsonSecrets(text: string, rules: SecretRules): FoundSecret[] {
  const found: FoundSecret[] = [];
  const open: OpenContainer[] = [];
  let here: OpenContainer = {
    isOpen: false,
    isObject: false,
    reason: undefined,
    above: undefined,
    member: undefined,
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      at = readWord(text, at, endOfString(text, at), here, rules, found);
    } else if (char === COLON || char <= SPACE) {
      at += 1;
    } else if (char === COMMA) {
      here.member = undefined;
      at += 1;
    } else if (char === OBJECT_START || char === ARRAY_START) {
      open.push(here);
      const above = here.member ?? here.above;
      const reason = reasonOfPlace(here);
      here = { isOpen: true, isObject: char === OBJECT_START, reason, above, member: undefined };
      at += 1;
    } else if (char === OBJECT_END || char === ARRAY_END) {
      here = open.pop() ?? here;
      at += 1;
    } else if (char === SINGLE_QUOTE && reasonOfPlace(here) && here.member !== undefined) {
      at = readWord(text, at, endOfSingleQuoted(text, at), here, rules, found);
    } else {
      const end = endOfBareWord(text, at);
      // Some white space is no word and no ASCII either.
      at = end > at ? readWord(text, at, end, here, rules, found) : at + 1;
    }
  }
  return found;
}

/** Takes a string or bare word as a name or as a value; returns its end. */
function readWord(
  text: string,
  start: number,
  end: number,
  here: OpenContainer,
  rules: SecretRules,
  found: FoundSecret[],
): number {
  const reason = reasonOfPlace(here);
  const isNamePlace = here.isObject && here.member === undefined;
  // A secret may look like a name in broken JSON; among secrets only what must be one is one.
  const isName =
    reason === undefined
      ? isNamePlace || isColonNext(text, end)
      : isNamePlace && isColonNext(text, end);
  if (isName) {
    here.member = rules.memberNames.at(text, start, end);
  } else if (reason !== undefined) {
    const secret = secretWord(text, start, end, reason, here);
    if (secret !== undefined) found.push(secret);
  } else if (text.charCodeAt(start) === QUOTE) {
    // Where the text was cut there is no quotation mark at its end.
    const isClosed = end - 1 > start && text.charCodeAt(end - 1) === QUOTE;
    findInString(text, start + 1, isClosed ? end - 1 : end, rules, found);
  } else if (here.isOpen && rules.isKnownWord?.(text.slice(start, end))) {
    const value = text.slice(start, end);
    const name = here.member?.name ?? '';
    found.push({ ...NUMBER, start, end, name, written: name, value, reason: 'seen-elsewhere' });
  }
  return end;
}

/** Numbers become strings, so that the text stays JSON. */
const NUMBER = { quote: '"', isInherited: false };

function findInString(
  text: string,
  start: number,
  end: number,
  rules: SecretRules,
  found: FoundSecret[],
): void {
  if (mayHoldJson(text, start, end)) {
    const find = (content: string) => findJsonSecrets(content, rules);
    for (const secret of findEscapedSecrets(text, start, end, find)) found.push(secret);
  }
}

function reasonOfPlace(here: OpenContainer): MaskReason | undefined {
  return here.reason ?? here.member?.reason;
}

function secretWord(
  text: string,
  start: number,
  end: number,
  reason: MaskReason,
  here: OpenContainer,
): FoundSecret | undefined {
  const word = text.slice(start, end);
  const { name, written, reason: own } = here.member ?? here.above ?? NO_NAME;
  const isInherited = own === undefined;
  const mark = word.charAt(0);
  if (mark !== '"' && mark !== "'") {
    if (isPlainWord(word)) return undefined;
    return { start, end, name, written, value: word, reason, quote: '"', isInherited };
  }
  const isClosed = word.length > 1 && word.endsWith(mark);
  const content = word.slice(1, isClosed ? -1 : undefined);
  if (content === '') return undefined;
  const value = decodeJsonEscapes(content).text;
  const from = start + 1;
  const to = from + content.length;
  return { start: from, end: to, name, written, value, reason, quote: '', isInherited };
}

const NO_NAME: MemberName = { name: '', written: '', reason: undefined };
