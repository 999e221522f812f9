import type { HarHead, HarProblem, HarTally } from './har-reading';
import type { HarProblemText, HarWords } from './har-words';

export function harProblemText(reason: HarProblem, words: HarWords): HarProblemText {
  return words.problem[reason];
}

/** Where the entries that are no rows went, and what is missing of those that are: a sentence each. */
export function harNotes(head: HarHead, tally: HarTally, words: HarWords): readonly string[] {
  const notes: string[] = [];
  if (head.entryCount === 0) notes.push(words.noEntries);
  const skipped = keysOf(tally.skipped).flatMap((reason) => {
    const count = tally.skipped[reason];
    return count === 0 ? [] : [words.skipped[reason](count)];
  });
  if (skipped.length > 0) notes.push(words.notListed(skipped));
  for (const gap of keysOf(tally.bodyGaps)) {
    const count = tally.bodyGaps[gap];
    if (count > 0) notes.push(words.bodyGap(count, words.gap[gap]));
  }
  if (tally.rebuiltForms > 0) notes.push(words.rebuiltForms(tally.rebuiltForms));
  return notes;
}

function keysOf<Key extends string>(counts: Readonly<Record<Key, number>>): readonly Key[] {
  return Object.keys(counts) as Key[];
}
