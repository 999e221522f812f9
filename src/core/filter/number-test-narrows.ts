import { assertNever } from '../assert-never';
import type { NumberTest } from './call-filter';

/** The numbers of a test; an end that is left out belongs to the numbers beyond it. */
interface Range {
  readonly from: number;
  readonly hasFrom: boolean;
  readonly to: number;
  readonly hasTo: boolean;
}

/** Whether each number of the one test is a number of the other. */
export function numberTestNarrows(left: NumberTest, right: NumberTest): boolean {
  const inner = rangeOf(left);
  const outer = rangeOf(right);
  const isFromWithin =
    inner.from > outer.from || (inner.from === outer.from && (outer.hasFrom || !inner.hasFrom));
  const isToWithin =
    inner.to < outer.to || (inner.to === outer.to && (outer.hasTo || !inner.hasTo));
  return isFromWithin && isToWithin;
}

function rangeOf(test: NumberTest): Range {
  const all = {
    from: Number.NEGATIVE_INFINITY,
    hasFrom: true,
    to: Number.POSITIVE_INFINITY,
    hasTo: true,
  };
  if (test.kind === 'class') {
    const from = test.hundreds * 100;
    return { from, hasFrom: true, to: from + 100, hasTo: false };
  }
  const { operator, value } = test;
  switch (operator) {
    case '=':
      return { from: value, hasFrom: true, to: value, hasTo: true };
    case '>':
      return { ...all, from: value, hasFrom: false };
    case '>=':
      return { ...all, from: value };
    case '<':
      return { ...all, to: value, hasTo: false };
    case '<=':
      return { ...all, to: value };
    default:
      return assertNever(operator);
  }
}
