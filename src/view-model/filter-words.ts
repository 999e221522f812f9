import { type Call, requestIdOf } from '../core/call';
import { resultText } from './outcome-text';

/** The words of a filter; case does not matter. */
export function filterWords(filter: string): readonly string[] {
  return filter.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether every word stands somewhere in the call; true of no words. */
export function matchesWords(call: Call, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchText(call);
  return words.every((word) => text.includes(word));
}

const searchTexts = new WeakMap<Call, string>();

/** What the words are looked for in, made once a call. */
function searchText(call: Call): string {
  const known = searchTexts.get(call);
  if (known !== undefined) return known;
  const { request, outcome, exchange } = call;
  const parts = [
    request.service,
    request.action,
    request.region,
    resultText(outcome),
    'message' in outcome ? outcome.message : '',
    requestIdOf(call),
    exchange.url,
  ];
  const text = parts.filter(Boolean).join('\n').toLowerCase();
  searchTexts.set(call, text);
  return text;
}
