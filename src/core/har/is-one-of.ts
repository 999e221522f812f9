/** Whether a value from outside is one of the words of a union, which the record lists whole. */
export function isOneOf<Word extends string>(
  words: Readonly<Record<Word, true>>,
  value: unknown,
): value is Word {
  return typeof value === 'string' && Object.hasOwn(words, value);
}
