import type { CallParameters } from './api-call';
import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';

/** Parameters, or the error that says why they cannot be read. */
export type ParametersReading =
  | { readonly kind: 'parameters'; readonly parameters: CallParameters }
  | { readonly kind: 'error'; readonly error: ApiError };

/** JSON body of a POST (an empty one means no parameters), or the flattened query of a GET. */
export function readParameters(request: ArrivedRequest): ParametersReading {
  if (request.method === 'GET') {
    return { kind: 'parameters', parameters: unflatten(request.url.searchParams) };
  }
  const text = request.body.toString('utf8');
  if (text === '') return { kind: 'parameters', parameters: {} };
  const value = parseJson(text);
  return isRecord(value)
    ? { kind: 'parameters', parameters: value }
    : { kind: 'error', error: apiErrors.bodyNotJson() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Branch {
  [key: string]: string | Branch;
}

/** `InstanceIds.0=a&Placement.Zone=z` becomes `{InstanceIds: ['a'], Placement: {Zone: 'z'}}`. */
function unflatten(query: URLSearchParams): CallParameters {
  const root: Branch = Object.create(null);
  for (const [path, value] of query) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let branch = root;
    for (const step of steps) {
      const next = branch[step];
      const child: Branch = typeof next === 'object' ? next : Object.create(null);
      branch[step] = child;
      branch = child;
    }
    branch[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, withArrays(value)]));
}

function withArrays(value: string | Branch): unknown {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value);
  return entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, item]) => withArrays(item))
    : Object.fromEntries(entries.map(([key, item]) => [key, withArrays(item)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
