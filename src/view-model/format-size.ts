/** `312 B`, `1.2 kB`, `5.0 MB`, by thousands as the browsers' own panels count. `size`: characters or bytes. */
export function formatSize(size: number): string {
  if (size < 1000) return `${size} B`;
  const [value, unit] = size < 999_950 ? [size / 1000, 'kB'] : [size / 1e6, 'MB'];
  return `${value.toFixed(value < 99.95 ? 1 : 0)} ${unit}`;
}
