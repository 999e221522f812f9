import type { Call } from '../call';
import { readParameters } from '../request/read-parameters';

/** A request parameter in lower case. */
export interface FilterParameter {
  readonly path: string;
  /** Without the indexes of lists: `filters.name` of `filters.0.name`. */
  readonly plainPath: string;
  readonly value: string;
}

const known = new WeakMap<Call, readonly FilterParameter[]>();

/** The parameters of a call, read once a call, when somebody first asks for parameters. */
export function filterParameters(call: Call): readonly FilterParameter[] {
  let parameters = known.get(call);
  if (parameters === undefined) {
    parameters = readParameters(call.exchange).parameters.map(({ path, value }) => {
      const lower = path.toLowerCase();
      return { path: lower, plainPath: withoutIndexes(lower), value: value.toLowerCase() };
    });
    known.set(call, parameters);
  }
  return parameters;
}

function withoutIndexes(path: string): string {
  return path
    .split('.')
    .filter((name) => !/^\d+$/.test(name))
    .join('.');
}
