import type { Call } from '../core/call';
import { type ExchangeSide, exchangeLine } from './exchange-view';
import { prepareBody } from './prepare-body';
import { ScreenMask, type ScreenMaskOptions } from './screen-mask';
import { screenRedaction } from './screen-redaction';
import { SET_ASIDE, setAsideVolatile } from './set-aside-volatile';
import type { PanelWords } from './words/en';

/** Two calls, side by side. */
export interface CallComparison {
  readonly left: string;
  readonly right: string;
  /** Names of what differs in every call, replaced in both. */
  readonly setAside: readonly string[];
  /** Only the beginnings of long bodies are compared. */
  readonly isShortened: boolean;
}

export interface ComparisonOptions {
  /** Field names that are secret to this person. */
  readonly extraNames: readonly string[];
  readonly words: PanelWords;
}

/** Headers that say what was asked; the others are the browser's. */
const TELLING_HEADER = /^(?:x-tc-.+|authorization|content-type)$/i;

/** Of those, what differs in every call. */
const VOLATILE_HEADER = /^(?:authorization|x-tc-(?:timestamp|nonce|traceid))$/i;

/**
 * One side of both calls as text: its line, the headers that matter, the body laid out; masked, equal
 * secrets alike and different ones differently in both.
 */
export function compareCalls(
  left: Call,
  right: Call,
  side: ExchangeSide,
  { extraNames, words }: ComparisonOptions,
): CallComparison {
  const redaction = screenRedaction([left, right], extraNames);
  const options: ScreenMaskOptions = { isRevealed: false, extraNames, redaction };
  const a = comparableText(left, side, options, words);
  const b = comparableText(right, side, options, words);
  return {
    left: a.text,
    right: b.text,
    setAside: [...new Set([...a.names, ...b.names])],
    isShortened: a.isShortened || b.isShortened,
  };
}

function comparableText(
  call: Call,
  side: ExchangeSide,
  options: ScreenMaskOptions,
  words: PanelWords,
) {
  const names: string[] = [];
  const lines = [exchangeLine(call, side, options, words.details).text];
  if (side === 'request') {
    const telling = call.exchange.requestHeaders.filter(({ name }) => TELLING_HEADER.test(name));
    for (const { name, value } of new ScreenMask(call, options).headers(telling)) {
      const isVolatile = VOLATILE_HEADER.test(name);
      if (isVolatile) names.push(name);
      lines.push(`${name}: ${isVolatile ? SET_ASIDE : value}`);
    }
  }
  const body = prepareBody(call, { ...options, side, layout: 'pretty', isWhole: false });
  if (body !== undefined) {
    const comparable = setAsideVolatile(body.text);
    lines.push('', comparable.text);
    names.push(...comparable.names);
  }
  return { text: lines.join('\n'), names, isShortened: body?.shortenedFrom !== undefined };
}
