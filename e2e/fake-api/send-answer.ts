import type { ServerResponse } from 'node:http';
import type { HttpAnswer } from './http-answer';

/** Longer than any body cut short, so that the client notices the cut. */
const PROMISED_BYTES = '1000';
/** Time for the head to leave before the connection is cut. */
const CUT_AFTER_MS = 50;

/** Puts an answer on the wire. `onSent` runs once it is really given, not if the client left. */
export function sendAnswer(
  answer: HttpAnswer,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  onSent: () => void,
): void {
  switch (answer.kind) {
    case 'complete': {
      const send = () => {
        if (response.destroyed) return;
        onSent();
        response.writeHead(answer.status, { ...headers, ...answer.headers });
        response.end(answer.body);
      };
      if (!answer.delayMs) {
        send();
        return;
      }
      const timer = setTimeout(send, answer.delayMs);
      response.once('close', () => clearTimeout(timer));
      return;
    }
    case 'cut-body': {
      onSent();
      response.writeHead(200, { ...headers, ...answer.headers, 'content-length': PROMISED_BYTES });
      response.write(answer.sentFirst);
      setTimeout(() => response.destroy(), CUT_AFTER_MS);
      return;
    }
    case 'cut-connection':
      response.destroy();
  }
}
