import { assertNever } from '../core/assert-never';
import type { Call } from '../core/call';
import { isReadAction } from '../core/explanation/action-kind';
import type { ResponseMark } from '../core/response/response-mark';
import type { PanelWords } from './words/en';

/** What is worth knowing of a call beside its outcome, in sentences. */
export function callRemarks(
  call: Call,
  { callRemarks: words, listed }: PanelWords,
): readonly string[] {
  const { outcome, exchange, request } = call;
  const remarks: string[] = [];
  if (outcome.kind === 'error' && outcome.speaker === 'proxy' && request.endpoint !== '') {
    remarks.push(words.forwardedBy(request.endpoint));
  }
  if (outcome.kind === 'error' && outcome.speaker === 'gateway') remarks.push(words.gatewaysOwn);
  const hasEnvelope =
    outcome.kind === 'success' || (outcome.kind === 'error' && outcome.speaker === 'api');
  if (hasEnvelope && exchange.status > 0 && exchange.status !== 200) {
    remarks.push(words.httpStatus(exchange.status));
  }
  if (outcome.kind === 'not-envelope' && outcome.legacy) {
    const { code, codeDesc = '', message = '' } = outcome.legacy;
    remarks.push(words.legacy(listed([String(code), codeDesc, message])));
  }
  return [...remarks, ...shownMarks(call).map((mark) => markSentence(mark, words))];
}

/** A few words for the row; empty where there is nothing. */
export function markWords(call: Call, { callRemarks: words, listed }: PanelWords): string {
  return listed(shownMarks(call).map((mark) => markWord(mark, words)));
}

type MarkWords = PanelWords['callRemarks'];

/** The id of a job is news only where the call started one; lists of jobs are full of them. */
function shownMarks({ marks, request }: Call): readonly ResponseMark[] {
  return isReadAction(request.action) ? marks.filter(({ kind }) => kind !== 'async-id') : marks;
}

function markWord(mark: ResponseMark, words: MarkWords): string {
  switch (mark.kind) {
    case 'deprecated':
      return words.deprecated;
    case 'partial-failure':
      return mark.code === undefined ? words.partlyFailed : words.partlyFailedWith(mark.code);
    case 'async-id':
      return `${mark.name} ${mark.value}`;
    case 'long-integer':
      return words.longInteger;
    default:
      return assertNever(mark);
  }
}

function markSentence(mark: ResponseMark, words: MarkWords): string {
  switch (mark.kind) {
    case 'deprecated':
      return words.deprecatedBy(mark.text);
    case 'partial-failure':
      return words.itemsFailed(mark.count, mark.path, mark.code);
    case 'async-id':
      return words.goesOn(mark.name, mark.value);
    case 'long-integer':
      return words.rounded(mark.path, mark.digits);
    default:
      return assertNever(mark);
  }
}
