import { Text } from '@codemirror/state';

/** So much becomes lines at once, in characters: some 5 ms. */
const SLICE_LENGTH = 1024 * 1024;

/** CodeMirror's document of a text. */
export interface EditorDocument {
  readonly text: Text;
  /** In characters. */
  readonly longestLine: number;
}

/** Makes a long text a document bit by bit, so that the panel goes on; until it is wanted no more. */
export async function textInSlices(
  source: string,
  isWanted: () => boolean,
): Promise<EditorDocument> {
  let text = Text.empty;
  let longestLine = 0;
  for (let start = 0; start < source.length && isWanted(); ) {
    // At a line's end, so that no line is put together from parts.
    const lineEnd = source.indexOf('\n', start + SLICE_LENGTH);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    const lines = source.slice(start, end).split('\n');
    for (const { length } of lines) longestLine = Math.max(longestLine, length);
    text = text.append(Text.of(lines));
    start = end;
    if (start < source.length) await new Promise((resume) => setTimeout(resume));
  }
  return { text, longestLine };
}
