import { walkJson } from '../json/walk-json';
import type { HarProblem } from './har-reading';

/** As text: zip's first bytes, and what UTF-8 makes of gzip's 1F 8B. */
const ARCHIVES = ['PK\u0003\u0004', '\u001f\ufffd'];
const BEGINS_LIKE_JSON = /^\s*[[{]/;

export type HarParsing =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly reason: HarProblem };

/** Parses the text of a file as JSON, or says what it is instead. */
export function parseHarText(text: string): HarParsing {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { kind: 'json', value: JSON.parse(json) };
  } catch {
    return { kind: 'problem', reason: problemOf(json) };
  }
}

function problemOf(text: string): HarProblem {
  if (/^\s*$/.test(text)) return 'empty';
  if (ARCHIVES.some((it) => text.startsWith(it))) return 'archive';
  if (!BEGINS_LIKE_JSON.test(text)) return 'not-json';
  const nothing = () => {};
  const handler = { open: nothing, close: nothing, key: nothing, scalar: nothing };
  return walkJson(text, handler) === 'cut' ? 'cut' : 'not-json';
}
