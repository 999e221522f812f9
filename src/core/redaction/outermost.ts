import type { FoundSecret } from './found-secret';

export interface Outermost {
  /** In the text's order; they may overlap, but none is within another. */
  readonly outer: readonly FoundSecret[];
  readonly inner: readonly FoundSecret[];
}

/** Parts secrets that stand by themselves from those that stand within another. */
export function outermost(found: readonly FoundSecret[]): Outermost {
  const outer: FoundSecret[] = [];
  const inner: FoundSecret[] = [];
  let end = 0;
  for (const secret of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (secret.end <= end) {
      inner.push(secret);
    } else {
      outer.push(secret);
      end = secret.end;
    }
  }
  return { outer, inner };
}
