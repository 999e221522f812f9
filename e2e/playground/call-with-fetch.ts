import type { SeenCall } from './case-result';

/** One call by plain fetch, as page code without an SDK does it. */
export async function callWithFetch(url: string, options: RequestInit): Promise<SeenCall> {
  let httpStatus: number | undefined;
  try {
    const response = await fetch(url, options);
    httpStatus = response.status;
    return readBody(httpStatus, await response.text());
  } catch (error) {
    return { httpStatus, requestId: undefined, code: undefined, problem: String(error) };
  }
}

function readBody(httpStatus: number, text: string): SeenCall {
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
