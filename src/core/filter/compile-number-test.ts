import { assertNever } from '../assert-never';
import type { NumberTest } from './call-filter';

/** The test as a function of a number. */
export function compileNumberTest(test: NumberTest): (value: number) => boolean {
  if (test.kind === 'class') return (it) => Math.floor(it / 100) === test.hundreds;
  const { operator, value } = test;
  switch (operator) {
    case '=':
      return (it) => it === value;
    case '>':
      return (it) => it > value;
    case '>=':
      return (it) => it >= value;
    case '<':
      return (it) => it < value;
    case '<=':
      return (it) => it <= value;
    default:
      return assertNever(operator);
  }
}
