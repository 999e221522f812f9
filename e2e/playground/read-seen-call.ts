import type { SeenCall } from './case-result';

/** Reads what a page can of one answer: its envelope, or why there is none. */
export function readSeenCall(httpStatus: number, text: string): SeenCall {
  const seen = { httpStatus, requestId: undefined, code: undefined };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { ...seen, problem: text === '' ? 'an empty body' : 'a body that is no JSON' };
  }
  const envelope = findEnvelope(body);
  if (envelope === undefined) return { ...seen, problem: 'JSON without an envelope' };
  const failure = asRecord(envelope.Error);
  return {
    httpStatus,
    requestId: asText(envelope.RequestId),
    code: asText(failure?.Code),
    problem: asText(failure?.Message),
  };
}

/** At the top, or up to two `data` deep as the console's gateway wraps it. */
function findEnvelope(body: unknown): Record<string, unknown> | undefined {
  let level = asRecord(body);
  for (let depth = 0; depth <= 2 && level !== undefined; depth += 1) {
    const envelope = asRecord(level.Response);
    if (envelope !== undefined) return envelope;
    level = asRecord(level.data);
  }
  return undefined;
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
