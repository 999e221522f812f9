/**
 * The same text in memory of its own. What is cut from a text keeps all of that text alive, and what
 * remembers a name for long must not remember a body.
 */
export function ownCopy(text: string): string {
  return text.split('').join('');
}
