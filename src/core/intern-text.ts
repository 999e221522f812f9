/** Texts of up to this many characters are looked for; longer ones are seldom equal. */
const LONGEST = 120;
/** So many are remembered; then it begins anew. */
const MOST = 4_000;

let known = new Map<string, string>();

/**
 * The same text, as one string in memory for all that are equal: browsers hand out a new string for each
 * header of each request, though most say the same. Equal to what it is given, always.
 */
export function internText(text: string): string {
  if (text.length > LONGEST) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST) known = new Map();
  known.set(text, text);
  return text;
}
