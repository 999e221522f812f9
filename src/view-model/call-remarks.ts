import { assertNever } from '../core/assert-never';
import type { Call } from '../core/call';
import { isReadAction } from '../core/explanation/action-kind';
import type { ResponseMark } from '../core/response/response-mark';

/** What is worth knowing of a call beside its outcome, in sentences. */
export function callRemarks(call: Call): readonly string[] {
  const { outcome, exchange, request } = call;
  const remarks: string[] = [];
  if (outcome.kind === 'error' && outcome.speaker === 'proxy' && request.endpoint !== '') {
    remarks.push(`Forwarded by ${request.endpoint}, not the API's own envelope.`);
  }
  if (outcome.kind === 'error' && outcome.speaker === 'gateway') {
    remarks.push(
      'These are the gateway\u2019s own words: it did not ask the API, so there is no RequestId.',
    );
  }
  const hasEnvelope =
    outcome.kind === 'success' || (outcome.kind === 'error' && outcome.speaker === 'api');
  if (hasEnvelope && exchange.status > 0 && exchange.status !== 200) {
    remarks.push(`The envelope came with HTTP ${exchange.status}; some SDKs then do not read it.`);
  }
  if (outcome.kind === 'not-envelope' && outcome.legacy) {
    const { code, codeDesc, message } = outcome.legacy;
    const words = [code, codeDesc, message].filter(Boolean).join(', ');
    remarks.push(`This is an answer of API 2.0: ${words}.`);
  }
  return [...remarks, ...shownMarks(call).map(markSentence)];
}

/** A few words for the row; empty where there is nothing. */
export function markWords(call: Call): string {
  return shownMarks(call).map(markWord).join(', ');
}

/** The id of a job is news only where the call started one; lists of jobs are full of them. */
function shownMarks({ marks, request }: Call): readonly ResponseMark[] {
  return isReadAction(request.action) ? marks.filter(({ kind }) => kind !== 'async-id') : marks;
}

function markWord(mark: ResponseMark): string {
  switch (mark.kind) {
    case 'deprecated':
      return 'deprecated';
    case 'partial-failure':
      return mark.code === undefined ? 'partly failed' : `partly failed: ${mark.code}`;
    case 'async-id':
      return `${mark.name} ${mark.value}`;
    case 'long-integer':
      return 'integers beyond 2^53';
    default:
      return assertNever(mark);
  }
}

function markSentence(mark: ResponseMark): string {
  switch (mark.kind) {
    case 'deprecated':
      return `The action is deprecated: ${mark.text}`;
    case 'partial-failure': {
      const code = mark.code === undefined ? '' : `, the first with ${mark.code}`;
      const items = mark.count === 1 ? '1 item' : `${mark.count} items`;
      return `The call succeeded, but ${items} in ${mark.path} failed${code}.`;
    }
    case 'async-id':
      return `The work goes on after this answer: ask for its end by ${mark.name} ${mark.value}.`;
    case 'long-integer':
      return `${mark.path} holds ${mark.digits}, beyond 2^53: JSON.parse in the page rounds it.`;
    default:
      return assertNever(mark);
  }
}
