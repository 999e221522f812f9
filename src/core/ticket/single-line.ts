/** Every way to end a line, with the white space around it. */
const LINE_ENDS = /\s*[\n\r\v\f\u0085\u2028\u2029]+\s*/g;

/** A text from outside in one line, so that it cannot look like a line of ours. */
export function singleLine(text: string): string {
  return text.replace(LINE_ENDS, ' ');
}
