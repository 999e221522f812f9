/** Nothing in there means anything to a shell. */
const PLAIN = /^[\w./:@%+,-][\w./:@%+,=-]*$/;
/**
 * What a terminal would act on when it is pasted: control characters but the line feed, and `!`, which
 * an interactive bash takes for history.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NEEDS_ESCAPES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f!]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const ESCAPED = /[\u0000-\u001f\u007f-\u009f!'\\]/g;

/** Any text as one word for bash, to run or to paste. NUL, which no argument can hold, is dropped. */
export function shellQuote(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!NEEDS_ESCAPES.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${text.replace(ESCAPED, escaped)}'`;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0) return '';
  if (character === "'" || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  // Bytes, since the bash of macOS knows no \u: from 0x80 on, UTF-8 puts 0xc2 before the same byte.
  const byte = `\\${code.toString(8).padStart(3, '0')}`;
  return code < 0x80 ? byte : `\\302${byte}`;
}
