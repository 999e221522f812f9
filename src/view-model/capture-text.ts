import type { Call } from '../core/call';
import { isPastedCall } from '../core/pasted/is-pasted-call';
import type { PanelWords } from './words/en';

/** How a call was captured, and what of it is missing. */
export interface CaptureText {
  /** For the row's mark. */
  readonly word: string;
  /** For the details. */
  readonly line: string;
  /** Nothing is missing. */
  readonly isWhole: boolean;
}

export function captureText(call: Call, { captureText: words }: PanelWords): CaptureText {
  const { exchange } = call;
  const { source, responseBody } = exchange;
  if (source === 'observer') {
    return { word: words.word.observer, line: words.observerLine, isWhole: false };
  }
  if (isPastedCall(call)) {
    return { word: words.word.pasted, line: words.pastedLine, isWhole: false };
  }
  const missing =
    responseBody.kind === 'unavailable'
      ? words.noBody
      : responseBody.kind === 'text' && responseBody.isBeginning
        ? words.beginningOnly
        : undefined;
  return {
    word: missing ?? words.word[source],
    line: words.from(words.source[source], missing),
    isWhole: missing === undefined,
  };
}
