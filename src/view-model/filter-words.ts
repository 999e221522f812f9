import { type Call, requestIdOf } from '../core/call';
import type { CallSource } from './call-source';
import { resultText } from './outcome-text';
import { outcomeWords } from './words/en/outcome-words';

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

/** The calls of a log that match, oldest first. */
export function callsMatching(log: CallSource, filter: string): readonly Call[] {
  const words = filterWords(filter);
  const calls: Call[] = [];
  for (let index = 0; index < log.size; index++) {
    const call = log.at(index);
    if (call !== undefined && matchesWords(call, words)) calls.push(call);
  }
  return calls;
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
    // In English whatever the panel speaks, so that a filter finds the same everywhere.
    resultText(outcome, outcomeWords),
    'message' in outcome ? outcome.message : '',
    requestIdOf(call),
    exchange.url,
  ];
  const text = parts.filter(Boolean).join('\n').toLowerCase();
  searchTexts.set(call, text);
  return text;
}
