import { type FoundSecret, plainSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import { isSecretPlace } from './secret-place';

const NAME_CHAR = /[\w-]/;
const MAX_NAME_LENGTH = 20;
const VALUE_END = /["'\\\r\n<>]|$/g;
/** Its parts are found by their names, and what they say about its form stays. */
const HAS_PARTS = /^(?:TC3-HMAC-SHA256[ \t]|SKIP$)/i;

/** Finds headers that carry secrets where they are quoted, as in a `curl` command or a log. */
export function findQuotedHeaders(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  let next = 0;
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', next)) {
    next = at + 2;
    let nameStart = at;
    while (at - nameStart < MAX_NAME_LENGTH && NAME_CHAR.test(text.charAt(nameStart - 1))) {
      nameStart -= 1;
    }
    const name = text.slice(nameStart, at).replace(/^[nrt](?=[A-Z])/, '');
    if (!isSecretPlace(name)) continue;
    const start = at + 2;
    VALUE_END.lastIndex = start;
    const end = VALUE_END.exec(text)?.index ?? text.length;
    const value = text.slice(start, end);
    next = end;
    if (isPlainWord(value) || HAS_PARTS.test(value)) continue;
    found.push(plainSecret({ start, end, name, value, reason: 'place' }));
  }
  return found;
}
