import { type HeaderList, headerValue } from '../http-exchange';
import { isEventStream } from './is-event-stream';
import { parseEnvelope } from './parse-envelope';
import { readEventStream } from './read-event-stream';
import { readForwardedError } from './read-forwarded-error';

/** Longer bodies are no evidence. In characters. */
const MAX_LENGTH = 2_000_000;

/** A request's id by any of its names, an escape that may hide one, an SDK's line. */
const MARKS = /equest(?:Id|_id)|\\u|TencentCloudSDK/;

/** Whether a closer look at a body is worth it; where not, `hasResponseEvidence` finds none but in a stream. */
export function mayHoldEvidence(body: string): boolean {
  return MARKS.test(body);
}

/**
 * Whether the body of an answer says that it comes from API 3.0: an envelope with a RequestId (a cut
 * one too, where that stands whole), a forwarded error, or an event stream with the API's id. JSON that
 * merely has a `Response` in it does not.
 */
export function hasResponseEvidence(body: string, headers: HeaderList = []): boolean {
  if (body.length > MAX_LENGTH || body === '') return false;
  if (isEventStream(headerValue(headers, 'Content-Type'))) {
    return isApiStream(body, headers);
  }
  if (!mayHoldEvidence(body)) return false;
  if (body.includes('Response') || body.includes('\\u')) {
    const reading = parseEnvelope(body);
    const { requestId } = reading.kind === 'not-envelope' ? (reading.partial ?? {}) : reading;
    if (requestId !== undefined) return true;
  }
  return readForwardedError(body) !== undefined;
}

/** Other streams have events with an `Id` too: only the API's header or its own error forms count. */
function isApiStream(body: string, headers: HeaderList): boolean {
  const reading = readEventStream(body, headers);
  switch (reading.kind) {
    case 'stream':
      return (
        reading.requestIdFrom === 'header' ||
        (reading.requestIdFrom === 'event' && reading.error !== undefined)
      );
    case 'envelope':
      return reading.reading.requestId !== undefined;
    case 'not-stream':
      return false;
  }
}
