import type { Call } from './call';
import { Fifo } from './fifo';
import type { CallId } from './ids';

/** Text of response bodies kept by default, in characters. */
export const DEFAULT_MAX_BODY_LENGTH = 128 * 1024 * 1024;

/** Which bodies have to go so that all together stay within a limit: of errors last, else oldest first. */
export class BodyBudget {
  #maxLength: number;
  readonly #queues = { error: new Fifo<CallId>(), other: new Fifo<CallId>() };
  #length = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  setMaxLength(maxLength: number): void {
    this.#maxLength = maxLength;
  }

  get isExceeded(): boolean {
    return this.#length > this.#maxLength;
  }

  add(call: Call): void {
    const length = bodyLength(call);
    if (length === 0) return;
    this.#length += length;
    this.#queues[call.outcome.kind === 'error' ? 'error' : 'other'].push(call.id);
  }

  remove(call: Call): void {
    this.#length -= bodyLength(call);
  }

  /** Takes the calls that are gone from the front of the queue, or it would grow for ever. */
  forgetGone(isGone: (id: CallId) => boolean): void {
    for (const queue of Object.values(this.#queues)) queue.dropWhile(isGone);
  }

  /** The next whose body should go; it may have gone with its call already. */
  takeNext(): CallId | undefined {
    return this.#queues.other.shift() ?? this.#queues.error.shift();
  }
}

/** The same call without its body. What was read of the body stays. */
export function withoutBody(call: Call): Call {
  const responseBody = { kind: 'unavailable', reason: 'evicted' } as const;
  return { ...call, exchange: { ...call.exchange, responseBody } };
}

export function bodyLength({ exchange: { responseBody } }: Call): number {
  switch (responseBody.kind) {
    case 'text':
      return responseBody.text.length;
    case 'binary':
      return responseBody.base64.length;
    case 'unavailable':
      return 0;
  }
}
