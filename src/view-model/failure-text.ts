import type { Call } from '../core/call';
import { headerValue } from '../core/http-exchange';
import { redact } from '../core/redaction/redact';
import type { Failure } from '../core/response/failure';
import type { Notice } from './notice';
import type { PanelWords } from './words/en';

/** Why the page got no answer, and what to do. */
export function failureNotice(
  call: Call,
  failure: Failure,
  { failureText: words }: PanelWords,
): Notice {
  const notice = words.notice[failure.kind];
  const nextStep = 'nextStep' in notice ? notice.nextStep : '';
  if (failure.kind === 'redirected' && failure.redirectUrl !== undefined) {
    return { text: words.redirectedTo(redact(failure.redirectUrl, 'url').text), nextStep };
  }
  const origin = headerValue(call.exchange.requestHeaders, 'Origin');
  if (failure.kind === 'cors-blocked' && origin !== undefined) {
    return { text: words.corsBlockedFor(origin), nextStep };
  }
  return { text: notice.text, nextStep };
}
