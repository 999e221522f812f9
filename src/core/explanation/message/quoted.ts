/** Marks in which the API's messages, and what passes them on, put names and values. */
const MARKS = ['``', "''", '""', '“”', '‘’', '「」', '『』', '【】'] as const;

/**
 * The source of a pattern that takes what matches `inside` between any of those marks, or `bare` with
 * no mark. Each way has a group of its own: {@link firstGroup} finds the one that took part. Both
 * parts must be bounded in length, as all of a message's patterns are: that keeps reading linear.
 */
export function quoted(inside: string, bare: string): string {
  const inMarks = MARKS.map(([open, close]) => `${open}(${inside})${close}`);
  return `(?:${[...inMarks, `(?<!\\w)(${bare})`].join('|')})`;
}

/** What the first group that took part holds. */
export function firstGroup(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group !== undefined);
}
