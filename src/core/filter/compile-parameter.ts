import type { Call } from '../call';
import type { FilterTerm, TextPattern } from './call-filter';
import { compilePattern } from './compile-pattern';
import { type FilterParameter, filterParameters } from './filter-parameters';

/** `param:` as a function of a call. */
export function compileParameter(
  term: Extract<FilterTerm, { kind: 'param' }>,
): (call: Call) => boolean {
  const names = term.names.map(compileName);
  const values = term.values.map((pattern) => compilePattern(pattern, 'param'));
  return (call) =>
    filterParameters(call).some(
      (parameter) =>
        names.some((test) => test(parameter)) &&
        (values.length === 0 || values.some((test) => test(parameter.value))),
    );
}

function compileName(pattern: TextPattern): (parameter: FilterParameter) => boolean {
  if (pattern.kind === 'regex') {
    const test = compilePattern(pattern, 'param');
    return ({ path }) => test(path);
  }
  const name = pattern.text.toLowerCase();
  const isAt = pattern.kind === 'wildcard' ? wildcardName(pattern) : plainName(name);
  return ({ path, plainPath }) => isAt(path) || (plainPath !== path && isAt(plainPath));
}

function plainName(name: string): (path: string) => boolean {
  const above = `${name}.`;
  return (path) => path === name || path.startsWith(above);
}

function wildcardName(pattern: TextPattern & { kind: 'wildcard' }): (path: string) => boolean {
  const isName = compilePattern(pattern, 'param');
  const isAbove = compilePattern({ kind: 'wildcard', text: `${pattern.text}.*` }, 'param');
  return (path) => isName(path) || isAbove(path);
}
