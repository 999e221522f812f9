import { parseJsonString } from './parse-json-string';

/** Marks in marks in marks; more is no person's paste. */
const MAX_ROUNDS = 8;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/;
/** Marks that stand on both sides of a text without being in it. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['`', '`'],
  ["'", "'"],
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['«', '»'],
];
const FENCE = /^(`{3,}|~{3,})[^\n`]*\n/;

/**
 * What a person meant to paste, without what came along: white space, Markdown fences, code marks and
 * quoting, quotation marks, a comma behind it, and the escapes of a JSON string around it.
 */
export function stripPasteMarks(text: string): string {
  let kept = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = withoutTail(unescaped(withoutPair(unquoted(unfenced(trimmed(kept))))));
    if (next === kept) break;
    kept = next;
  }
  return kept;
}

/** By hand: a pattern for the end of a text tries each place in it. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && INVISIBLE.test(text.charAt(start))) start++;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function unfenced(text: string): string {
  const [line = '', fence = ''] = FENCE.exec(text) ?? [];
  if (fence === '' || !text.endsWith(fence) || text.length < line.length + fence.length)
    return text;
  return text.slice(line.length, -fence.length);
}

/** Each line of a reply begins with `>`. */
function unquoted(text: string): string {
  if (!text.startsWith('>')) return text;
  const lines = text.split('\n');
  return lines.every((line) => line.startsWith('>'))
    ? lines.map((line) => line.replace(/^> ?/, '')).join('\n')
    : text;
}

function withoutPair(text: string): string {
  if (text.startsWith('**') && text.endsWith('**') && text.length > 4) return text.slice(2, -2);
  const [open, close] = PAIRS.find(([it]) => text.startsWith(it)) ?? [];
  if (open === undefined || close === undefined || text.length < 2) return text;
  if (!text.endsWith(close)) return text;
  const string = open === '"' ? parseJsonString(text) : undefined;
  if (string !== undefined) return string;
  const inner = text.slice(1, -1);
  return inner.includes(open) || inner.includes(close) ? text : inner;
}

/** `{\"Response\":…}`: the inside of a JSON string, as logs hold it. */
function unescaped(text: string): string {
  return /^[{[]\s*\\"/.test(text) ? (parseJsonString(`"${text}"`) ?? text) : text;
}

function withoutTail(text: string): string {
  return /[,;]$/.test(text.slice(-1)) ? text.slice(0, -1) : text;
}
