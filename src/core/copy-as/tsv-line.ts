/**
 * Values as one line to paste into a spreadsheet. Tabs and line ends become spaces; what a spreadsheet
 * would take for a formula gets an apostrophe, since pages choose these texts.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function tsvLine(values: readonly string[]): string {
  return values.map(tsvValue).join('\t');
}

function tsvValue(value: string): string {
  const line = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}
