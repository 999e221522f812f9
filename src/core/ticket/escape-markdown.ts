/** What would make something of a text anywhere in it. */
const SPECIAL = /[\\`*_[\]<>|~$]/g;
/** What would begin a heading, a list, a rule or an underline at the start of a line. */
const LINE_START = /^([ \t]*)([#+=-]|\d+(?=[.)]))/gm;
const ENTITY = /&(?=#?\w+;)/g;
/** Issue trackers send a notice to whoever is named; an invisible space keeps them from it. */
const MENTION = /@(?=\w)/g;
const ZERO_WIDTH_SPACE = '\u200b';

/** Any text as text of Markdown, on one line or several, also in a table's cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(ENTITY, '&amp;')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(MENTION, `@${ZERO_WIDTH_SPACE}`);
}
