import type { CallParameters } from './api-call';

interface Branch {
  [key: string]: unknown;
}

/**
 * `InstanceIds.0=a&Placement.Zone=z` becomes `{InstanceIds: ['a'], Placement: {Zone: 'z'}}`: how
 * queries, forms and multipart bodies carry what JSON nests.
 */
export function unflattenParameters(
  entries: Iterable<readonly [path: string, value: unknown]>,
): CallParameters {
  const root: Branch = Object.create(null);
  for (const [path, value] of entries) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let branch = root;
    for (const step of steps) {
      const next = branch[step];
      const child = isBranch(next) ? next : Object.create(null);
      branch[step] = child;
      branch = child;
    }
    branch[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, withArrays(value)]));
}

function withArrays(value: unknown): unknown {
  if (!isBranch(value)) return value;
  const entries = Object.entries(value);
  return entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, item]) => withArrays(item))
    : Object.fromEntries(entries.map(([key, item]) => [key, withArrays(item)]));
}

/** Made here, and no value that came in: those have a prototype. */
function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
