import { singleLine } from './single-line';

/** Any text as code within a line, also in a table's cell. Nothing in there is a mention or a tag. */
export function codeSpan(text: string): string {
  // In a table, a pipe ends its cell even within code, unless a backslash stands before it.
  const line = singleLine(text).replace(/(\\*)\|/g, '$1$1\\|');
  const fence = '`'.repeat(longestRun(line) + 1);
  const needsSpace = /^`|`$|^ .* $/.test(line);
  return needsSpace ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/** Any text as a block of code. The fence is longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
