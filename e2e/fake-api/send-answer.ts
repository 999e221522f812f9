import type { ServerResponse } from 'node:http';
import type { HttpAnswer, StreamPiece } from './http-answer';
import type { AnswerTiming } from './read-answer-timing';

/** Longer than any body cut short, so that the client notices the cut. */
const PROMISED_BYTES = '1000';
/** Time for the head to leave before the connection is cut. */
const CUT_AFTER_MS = 50;

/** What an answer is sent with. */
export interface AnswerDelivery {
  readonly response: ServerResponse;
  /** Sent with every answer, beside its own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timing: AnswerTiming;
  /** Resets the TCP connection, in place of closing it. */
  readonly resetConnection: () => void;
  /** Runs once the answer is really given, not if the client left before. */
  readonly onSent: (httpStatus: number) => void;
}

/** Puts an answer on the wire, when its time has come. */
export function sendAnswer(answer: HttpAnswer, delivery: AnswerDelivery): void {
  const { response, timing } = delivery;
  if (timing.delayMs === 0) {
    sendNow(answer, delivery);
    return;
  }
  later(response, timing.delayMs, () => sendNow(answer, delivery));
}

function sendNow(answer: HttpAnswer, delivery: AnswerDelivery): void {
  const { response, headers, timing, resetConnection, onSent } = delivery;
  if (response.destroyed) return;
  const cut = (reset = false) => (reset ? resetConnection() : void response.destroy());
  switch (answer.kind) {
    case 'complete': {
      onSent(answer.status);
      response.writeHead(answer.status, {
        ...headers,
        ...answer.headers,
        ...lengthOf(answer.status, answer.body),
      });
      if (timing.bodyDelayMs === 0) {
        response.end(answer.body);
        return;
      }
      // Firefox gives a page the head with the first byte of the body, not before (153).
      response.write(answer.body.slice(0, 1));
      later(response, timing.bodyDelayMs, () => void response.end(answer.body.slice(1)));
      return;
    }
    case 'stream': {
      onSent(200);
      response.writeHead(200, { ...headers, ...answer.headers });
      response.flushHeaders();
      sendPieces(response, answer.pieces, () => {
        if (answer.cut) later(response, CUT_AFTER_MS, cut);
        else response.end();
      });
      return;
    }
    case 'cut-body': {
      onSent(200);
      response.writeHead(200, { ...headers, ...answer.headers, 'content-length': PROMISED_BYTES });
      response.write(answer.sentFirst);
      later(response, CUT_AFTER_MS, () => cut(answer.reset));
      return;
    }
    case 'cut-connection':
      cut(answer.reset);
  }
}

/** Neither of the two statuses has a body, and a length of 0 would say it was there and empty. */
function lengthOf(status: number, body: string | Buffer): Record<string, string> {
  if (status === 204 || status === 304) return {};
  return { 'content-length': `${Buffer.byteLength(body)}` };
}

function sendPieces(
  response: ServerResponse,
  pieces: readonly StreamPiece[],
  onEnd: () => void,
): void {
  const [piece, ...rest] = pieces;
  if (piece === undefined) {
    onEnd();
    return;
  }
  later(response, piece.afterMs, () => {
    response.write(piece.text);
    sendPieces(response, rest, onEnd);
  });
}

/** Not at all if the client leaves first. */
function later(response: ServerResponse, ms: number, run: () => void): void {
  const timer = setTimeout(run, ms);
  response.once('close', () => clearTimeout(timer));
}
