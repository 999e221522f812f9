import type { MaskedSpan } from './masked-span';
import type { Mask } from './redaction';

/** The beginning of `\u00e9` before a place, of any length. */
const CUT_CODE = /\\u([\da-fA-F]{0,3})$/;
/** So many backslashes need JSON within JSON seven deep. An even number. */
const LONGEST_RUN = 256;
/** A place behind any other character cuts nothing. */
const MAY_CUT = /[\\%u\da-fA-F]/;
const JSON_ESCAPE = /["\\/bfnrtu]/;
const CUT_PERCENT = /%[\da-fA-F]?$/;
const CODE_LENGTH = 6;
const PERCENT_LENGTH = 3;

/** Widens a place that begins or ends within an escape of JSON or of a form, so that none is cut. */
export function alignedSpan(text: string, start: number, end: number, mask: Mask): MaskedSpan {
  return {
    start: MAY_CUT.test(text.charAt(start - 1)) ? alignedStart(text, start) : start,
    end: MAY_CUT.test(text.charAt(end - 1)) ? alignedEnd(text, end) : end,
    mask,
  };
}

function alignedStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - CODE_LENGTH + 1), start);
  const code = CUT_CODE.exec(before);
  let at = code === null ? start : start - code[0].length;
  // JSON in JSON has several; without all of them what is left still is JSON.
  while (text[at - 1] === '\\' && start - at < LONGEST_RUN) at -= 1;
  const percent = CUT_PERCENT.exec(before);
  if (percent === null || at < start) return at;
  const from = start - percent[0].length;
  return isPercent(text, from) ? from : at;
}

function alignedEnd(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - CODE_LENGTH + 1), end);
  const code = CUT_CODE.exec(before);
  if (code !== null) return end + missing(text, end, CODE_LENGTH - code[0].length);
  const percent = CUT_PERCENT.exec(before);
  if (percent !== null && isPercent(text, end - percent[0].length)) {
    return end + PERCENT_LENGTH - percent[0].length;
  }
  let first = end;
  while (text[first - 1] === '\\' && end - first < LONGEST_RUN) first -= 1;
  if ((end - first) % 2 === 0 || !JSON_ESCAPE.test(text.charAt(end))) return end;
  return text[end] === 'u' ? end + 1 + missing(text, end + 1, 4) : end + 1;
}

/** So many characters are missing to an escape, if they are there. */
function missing(text: string, at: number, count: number): number {
  return /^[\da-fA-F]+$/.test(text.slice(at, at + count)) ? count : 0;
}

function isPercent(text: string, at: number): boolean {
  return /^%[\da-fA-F]{2}$/.test(text.slice(at, at + PERCENT_LENGTH));
}
