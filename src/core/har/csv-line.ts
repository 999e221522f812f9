/** Also in the wide forms that spreadsheets of some languages take. */
const FORMULA = /^[=+@\t\r\n＝＋－＠-]/;

/**
 * Values as one line of CSV with its line end (https://www.rfc-editor.org/rfc/rfc4180). What a
 * spreadsheet would take for a formula gets an apostrophe, since pages choose these texts.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvValue).join(',')}\r\n`;
}

function csvValue(value: string): string {
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
