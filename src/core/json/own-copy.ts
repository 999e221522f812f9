/** The same text, as a string of its own: in V8 a slice keeps the whole text that it is of in memory. */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
