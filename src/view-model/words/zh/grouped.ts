const number = new Intl.NumberFormat('zh-CN');

/** `1,200`. */
export function grouped(count: number): string {
  return number.format(count);
}
