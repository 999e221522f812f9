/** The events of a stream as texts. */
export interface EventTexts {
  /** Each event's data; several `data:` lines are joined by line breaks. */
  readonly data: readonly string[];
  /** Whether a blank line ended the last one. */
  readonly isLastEnded: boolean;
}

const LINE_END = /\r\n|\n|\r/g;

/**
 * Splits the text of server-sent events. Only data counts: comments, `id:`, `event:` and unknown
 * fields are passed over. https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 *
 * A line of nothing but white space ends an event too: so it stands in the documentation of Hunyuan.
 */
export function splitEventStream(text: string): EventTexts {
  const data: string[] = [];
  let lines: string[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  LINE_END.lastIndex = start;
  while (start < text.length) {
    const lineEnd = LINE_END.exec(text);
    const line = text.slice(start, lineEnd?.index ?? text.length);
    start = lineEnd === null ? text.length : LINE_END.lastIndex;
    if (line === 'data') lines.push('');
    else if (line.startsWith('data:')) lines.push(line.slice(line[5] === ' ' ? 6 : 5));
    else if (line.trim() === '' && lines.length > 0) {
      data.push(lines.join('\n'));
      lines = [];
    }
    if (lineEnd === null) break;
  }
  const isLastEnded = lines.length === 0;
  if (!isLastEnded) data.push(lines.join('\n'));
  return { data, isLastEnded };
}
