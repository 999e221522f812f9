import { describe, expect, it } from 'vitest';
import { isEventStream } from './is-event-stream';

describe('isEventStream', () => {
  it.each([
    ['text/event-stream', true],
    [' Text/Event-Stream;charset=utf-8', true],
    ['text/event-streams', false],
    ['application/json', false],
    ['application/x; was=text/event-stream', false],
    ['', false],
    [undefined, false],
  ])('%o: %o', (contentType, expected) => {
    expect(isEventStream(contentType)).toBe(expected);
  });
});
