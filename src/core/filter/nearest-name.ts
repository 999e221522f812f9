/** Shorter words are like too many others. */
const MIN_LENGTH = 3;
/** From this length on two slips are taken for one word. */
const LONG_LENGTH = 6;
/** Longer ones are no slip of a name. */
const MAX_LENGTH = 24;

/**
 * The known name that somebody meant who wrote this: its beginning, or one slip away (two in a longer
 * word). Case does not matter; `undefined` where none is near.
 */
export function nearestName<Name extends string>(
  written: string,
  known: readonly Name[],
): Name | undefined {
  const word = written.toLowerCase();
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return undefined;
  const begun = known.find((name) => name.startsWith(word));
  if (begun !== undefined) return begun;
  let nearest: Name | undefined;
  let least = (word.length < LONG_LENGTH ? 1 : 2) + 1;
  for (const name of known) {
    const slips = slipsBetween(word, name);
    if (slips < least) {
      nearest = name;
      least = slips;
    }
  }
  return nearest;
}

/** Characters to add, drop, change or swap with the next one. */
function slipsBetween(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let at = 1; at <= left.length; at++) {
    const row = [at];
    for (let to = 1; to <= right.length; to++) {
      const cost = left[at - 1] === right[to - 1] ? 0 : 1;
      const isSwap = left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1];
      row.push(
        Math.min(
          cell(rows, at - 1, to) + 1,
          (row[to - 1] ?? 0) + 1,
          cell(rows, at - 1, to - 1) + cost,
          at > 1 && to > 1 && isSwap ? cell(rows, at - 2, to - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return cell(rows, left.length, right.length);
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
