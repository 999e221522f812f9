/** The number in the largest unit in which it is whole; of units that mean the same, the first. */
export function inLargestUnit(
  value: number,
  units: readonly (readonly [string, number])[],
): string {
  let [written, factor] = units[0] ?? ['', 1];
  for (const [name, size] of units) {
    if (size > factor && value >= size && value % size === 0) [written, factor] = [name, size];
  }
  return `${value / factor}${written}`;
}
