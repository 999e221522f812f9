import { assertNever } from '../assert-never';
import type { FilterTerm, SinceTime, TextPattern } from './call-filter';
import { numberTestNarrows } from './number-test-narrows';

/** Whether each call of the one term is a call of the other; false says nothing. */
export function termNarrows(left: FilterTerm, right: FilterTerm, isNegated: boolean): boolean {
  switch (left.kind) {
    case 'word':
      return right.kind === 'word' && holds(left.text, right.text);
    case 'regex':
      return right.kind === 'regex' && left.source === right.source;
    case 'text':
      return (
        right.kind === 'text' &&
        left.field === right.field &&
        eachHasOne(left.patterns, right.patterns, patternNarrows)
      );
    case 'param':
      return (
        right.kind === 'param' &&
        eachHasOne(left.names, right.names, isSamePattern) &&
        (right.values.length === 0 ||
          (left.values.length > 0 && eachHasOne(left.values, right.values, patternNarrows)))
      );
    case 'number':
      return (
        right.kind === 'number' &&
        left.field === right.field &&
        eachHasOne(left.tests, right.tests, numberTestNarrows)
      );
    case 'outcome':
      return right.kind === 'outcome' && left.outcomes.every((it) => right.outcomes.includes(it));
    case 'is':
      return right.kind === 'is' && left.traits.every((it) => right.traits.includes(it));
    case 'since':
      return right.kind === 'since' && sinceNarrows(left.from, right.from, isNegated);
    default:
      return assertNever(left);
  }
}

function eachHasOne<Item>(
  left: readonly Item[],
  right: readonly Item[],
  narrows: (left: Item, right: Item) => boolean,
): boolean {
  return left.every((one) => right.some((other) => narrows(one, other)));
}

function patternNarrows(left: TextPattern, right: TextPattern): boolean {
  if (isSamePattern(left, right)) return true;
  if (right.kind !== 'text' || left.kind === 'regex') return false;
  // What a wildcard has to hold stands between its stars.
  const pieces = left.kind === 'wildcard' ? left.text.split('*') : [left.text];
  return pieces.some((piece) => holds(piece, right.text));
}

function isSamePattern(left: TextPattern, right: TextPattern): boolean {
  if (left.kind === 'regex' || right.kind === 'regex') {
    return left.kind === 'regex' && right.kind === 'regex' && left.source === right.source;
  }
  return left.kind === right.kind && left.text.toLowerCase() === right.text.toLowerCase();
}

function sinceNarrows(left: SinceTime, right: SinceTime, isNegated: boolean): boolean {
  if (left.kind === 'ago' && right.kind === 'ago') return !isNegated && left.ms <= right.ms;
  if (left.kind === 'clock' && right.kind === 'clock') {
    return !isNegated && left.secondOfDay === right.secondOfDay;
  }
  return (
    left.kind === 'date' &&
    right.kind === 'date' &&
    left.utcOffsetMinutes === right.utcOffsetMinutes &&
    left.wallMs >= right.wallMs
  );
}

function holds(text: string, piece: string): boolean {
  return text.toLowerCase().includes(piece.toLowerCase());
}
