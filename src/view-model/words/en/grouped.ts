const number = new Intl.NumberFormat('en');

/** `1,200`. */
export function grouped(count: number): string {
  return number.format(count);
}
