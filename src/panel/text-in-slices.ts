import { Text } from '@codemirror/state';

/** So much becomes lines at once, in characters: some 5 ms. */
const SLICE_LENGTH = 1024 * 1024;

/** A long text as CodeMirror's document, made bit by bit so that the panel goes on. */
export async function textInSlices(text: string, isWanted: () => boolean): Promise<Text> {
  let document = Text.empty;
  for (let start = 0; start < text.length; ) {
    if (!isWanted()) break;
    // At a line's end, so that no line is put together from parts.
    const lineEnd = text.indexOf('\n', start + SLICE_LENGTH);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    document = document.append(Text.of(text.slice(start, end).split('\n')));
    start = end;
    if (start < text.length) await new Promise((resume) => setTimeout(resume));
  }
  return document;
}
