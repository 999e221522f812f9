import type { CallParameters } from './api-call';
import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import { parseMultipart } from './parse-multipart';
import { unflattenParameters } from './unflatten-parameters';

/** Parameters, or the error that says why they cannot be read. */
export type ParametersReading =
  | { readonly kind: 'parameters'; readonly parameters: CallParameters }
  | { readonly kind: 'error'; readonly error: ApiError };

/**
 * Parameters of a v3 call: flattened in the query of a GET or in a multipart body, JSON in any
 * other (an empty one means none).
 */
export function readParameters(request: ArrivedRequest): ParametersReading {
  if (request.method === 'GET') {
    return { kind: 'parameters', parameters: unflattenParameters(request.url.searchParams) };
  }
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) {
    const entries = parseMultipart(request.body, contentType);
    return entries === undefined
      ? { kind: 'error', error: apiErrors.invalidRequest() }
      : { kind: 'parameters', parameters: unflattenParameters(entries) };
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
