import type { Call } from '../core/call';
import type { ExchangeSource } from '../core/http-exchange';
import { isPastedCall } from '../core/pasted/is-pasted-call';

/** How a call was captured, and what of it is missing. */
export interface CaptureText {
  /** For the row's mark. */
  readonly word: string;
  /** For the details. */
  readonly line: string;
  /** Nothing is missing. */
  readonly isWhole: boolean;
}

const SOURCE: Readonly<Record<ExchangeSource, string>> = {
  devtools: "the browser's network log",
  'devtools-through-worker': "the browser's network log, passed on by a service worker",
  'devtools-no-page':
    "the browser's network log, which names no page for it: a service worker, a frame of another site, or a page from before DevTools opened",
  observer: 'the background observer',
  file: 'a file',
};

const PASTED = 'Pasted: only the response was available, so action, region and time are not known.';

const WORD: Readonly<Record<ExchangeSource, string>> = {
  devtools: 'whole',
  'devtools-through-worker': 'through a service worker',
  'devtools-no-page': 'whole, page not named',
  observer: 'observer only',
  file: 'from a file',
};

export function captureText(call: Call): CaptureText {
  const { exchange } = call;
  const { source, responseBody } = exchange;
  if (source === 'observer') {
    return {
      word: WORD.observer,
      line: `Seen by ${SOURCE.observer} alone: no headers, no bodies, secrets in the URL masked.`,
      isWhole: false,
    };
  }
  if (isPastedCall(call)) return { word: 'pasted', line: PASTED, isWhole: false };
  const missing =
    responseBody.kind === 'unavailable'
      ? 'without the response body'
      : responseBody.kind === 'text' && responseBody.isBeginning
        ? 'with the beginning of the response body'
        : undefined;
  return {
    word: missing ?? WORD[source],
    line: `From ${SOURCE[source]}${missing === undefined ? '' : `, ${missing}`}.`,
    isWhole: missing === undefined,
  };
}
