import { expect, it } from 'vitest';
import { judge } from './lint-firefox-build.mjs';

const innerHtml = { _type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment' };
const eval_ = { _type: 'warning', code: 'DANGEROUS_EVAL', message: 'eval can be harmful' };
const error = { _type: 'error', code: 'JSON_INVALID', message: 'Your JSON is not valid' };

const CASES = [
  { name: 'accepts exactly the expected warning', errors: [], warnings: [innerHtml] },
  { name: 'refuses an error', errors: [error], warnings: [innerHtml], expect: 'JSON_INVALID' },
  {
    name: 'refuses another warning',
    errors: [],
    warnings: [eval_, innerHtml],
    expect: 'DANGEROUS_EVAL',
  },
  {
    name: 'refuses the same warning twice',
    errors: [],
    warnings: [innerHtml, innerHtml],
    expect: 'Expected no errors',
  },
  {
    name: 'wants the list changed when the warning is gone',
    errors: [],
    warnings: [],
    expect: 'Expected no errors',
  },
];

for (const { name, errors, warnings, expect: part } of CASES) {
  it(`web-ext lint ${name}`, () => {
    const problem = judge({ errors, warnings });
    if (part === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(part);
  });
}
