/** Whether a value says only that there is none, or yes or no: it holds no secret and stays. */
export function isPlainWord(value: string): boolean {
  return value === '' || value === 'null' || value === 'true' || value === 'false';
}
