import { type HeaderList, headerValue } from '../http-exchange';
import type { RequestId } from '../ids';
import type { EventStreamError, EventStreamReading, RequestIdPlace } from './event-stream';
import { parseEnvelope } from './parse-envelope';
import { readStreamEvent } from './read-stream-event';
import { splitEventStream } from './split-event-stream';

const REQUEST_ID_HEADER = 'X-TC-RequestId';
/** What some services send behind the last event. */
const DONE = '[DONE]';
/** RequestIds of streaming actions are UUIDs; other services' `Id` means other things. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the answer of a streaming action from its text so far. The RequestId is the response header
 * `X-TC-RequestId`; only where that is missing an event's own id is taken, and the reading says so.
 * Never throws.
 */
export function readEventStream(text: string, headers: HeaderList): EventStreamReading {
  const plain = parseEnvelope(text);
  if (plain.kind !== 'not-envelope') return { kind: 'envelope', reading: plain };
  const isBareEvent = plain.reason === 'no-response-object';
  const { data, isLastEnded } = isBareEvent
    ? { data: [text], isLastEnded: true }
    : splitEventStream(text);
  if (data.length === 0) return { kind: 'not-stream', reason: plain.reason };

  const parts: string[] = [];
  let inEvent: string | undefined;
  let eventId: string | undefined;
  let error: EventStreamError | undefined;
  let eventCount = 0;
  let end: 'none' | 'not-yet' | 'last' = 'none';
  let isCut = false;
  for (const [index, item] of data.entries()) {
    if (item.trim() === DONE) {
      end = 'last';
      continue;
    }
    const event = readStreamEvent(item);
    isCut = event === undefined && index === data.length - 1 && !isLastEnded;
    if (isCut) break;
    eventCount++;
    if (event === undefined) continue;
    inEvent ??= event.requestId;
    eventId ??= event.id;
    error ??= event.error;
    if (event.text !== '') parts.push(event.text);
    if (end !== 'last' && event.end !== 'none') end = event.end;
  }
  const isOver = error !== undefined || end !== 'not-yet' || isBareEvent;
  return {
    kind: 'stream',
    ...requestIdOf(headerValue(headers, REQUEST_ID_HEADER)?.trim(), inEvent, eventId),
    eventCount,
    text: parts.join(''),
    error,
    isComplete: isOver && !isCut,
  };
}

function requestIdOf(
  inHeader: string | undefined,
  inEvent: string | undefined,
  eventId: string | undefined,
): { requestId: RequestId | undefined; requestIdFrom: RequestIdPlace | undefined } {
  if (inHeader) return { requestId: inHeader as RequestId, requestIdFrom: 'header' };
  if (inEvent !== undefined) return { requestId: inEvent as RequestId, requestIdFrom: 'event' };
  if (eventId !== undefined && UUID.test(eventId)) {
    return { requestId: eventId as RequestId, requestIdFrom: 'event-id' };
  }
  return { requestId: undefined, requestIdFrom: undefined };
}
