import type { RequestParameter } from '../request/request-parameter';

const LITERAL = /^(?:true|false)$/;
/** As JSON writes an integer, and so short that no digit is lost. */
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const INDEX = /^(?:0|[1-9]\d*)$/;

type Nested = Map<string, Nested> | string;

/**
 * Flattened parameters, such as `Filters.0.Values.0`, as the JSON object that they were made from. Forms
 * carry text only: what looks like a number or like true and false is taken for one.
 */
export function nestParameters(parameters: readonly RequestParameter[]): string {
  const root = new Map<string, Nested>();
  for (const { path, value } of parameters) put(root, path.split('.'), value);
  return write(root, false);
}

/** What is there first stays where a form says two things of one path. */
function put(into: Map<string, Nested>, path: readonly string[], value: string): void {
  const [name = '', ...rest] = path;
  const present = into.get(name);
  if (rest.length === 0) {
    if (present === undefined) into.set(name, value);
    return;
  }
  if (typeof present === 'string') return;
  const next = present ?? new Map<string, Nested>();
  into.set(name, next);
  put(next, rest, value);
}

function write(value: Nested, mayBeArray = true): string {
  if (typeof value === 'string') {
    return LITERAL.test(value) || INTEGER.test(value) ? value : JSON.stringify(value);
  }
  const names = [...value.keys()];
  if (mayBeArray && names.length > 0 && names.every((name) => INDEX.test(name))) {
    const items = [...value].sort(([a], [b]) => Number(a) - Number(b));
    return `[${items.map(([, item]) => write(item)).join(',')}]`;
  }
  return `{${[...value].map(([name, item]) => `${JSON.stringify(name)}:${write(item)}`).join(',')}}`;
}
