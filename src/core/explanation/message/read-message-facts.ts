import type { MessageFact } from '../message-fact';
import { readFrequencyFact } from './read-frequency-fact';
import { readParameterFacts } from './read-parameter-facts';
import { readRefusalFacts } from './read-refusal-facts';
import { readServerTimeFact } from './read-server-time-fact';

/** So much of a message is read, in characters; real ones have some hundreds. */
const READ_LENGTH = 65_536;

/**
 * What an error's message names, in English or Chinese: by the API's own sentences only, since
 * messages may change and actions have sentences without number. Unknown texts give nothing. Takes
 * any text, in time linear in its length, and never throws.
 */
export function readMessageFacts(message: string): readonly MessageFact[] {
  const text = readPart(message);
  return [
    ...readParameterFacts(text),
    ...readFrequencyFact(text),
    ...readRefusalFacts(text),
    ...readServerTimeFact(text),
  ];
}

/** Where it is cut it ends between words, lest half a name or number be taken for the whole. */
function readPart(message: string): string {
  if (message.length <= READ_LENGTH) return message;
  let end = READ_LENGTH;
  while (end > 0 && /[\w.[\]-]/.test(message.charAt(end - 1))) end--;
  return message.slice(0, end);
}
