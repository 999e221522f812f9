import { assertNever } from '../core/assert-never';
import type { Call, UnknownReason } from '../core/call';
import type { NotEnvelopeReason } from '../core/response/envelope';
import { failureNotice } from './failure-text';
import type { Notice } from './notice';

const UNREADABLE: Readonly<Record<UnknownReason, Notice>> = {
  'no-response': {
    text: 'No response came, so there is no body.',
    nextStep: 'Check the network and repeat the step.',
  },
  'too-large': {
    text: 'The body is larger than the browser keeps for its developer tools: about 20 MB in Chrome, 1 MiB in Firefox.',
    nextStep: 'Ask for less at once, for example with Limit and Offset, and repeat the call.',
  },
  navigated: {
    text: 'The page navigated before the body could be read.',
    nextStep: 'Turn on "Preserve log" in the Network panel and repeat the step.',
  },
  refused: {
    text: 'The browser refused to hand over the body.',
    nextStep: 'Repeat the step while DevTools stays open.',
  },
  'not-delivered': {
    text: 'The browser gave no body and no reason.',
    nextStep: 'Repeat the step while DevTools stays open.',
  },
  pending: {
    text: 'The call is running.',
    nextStep: 'Its answer appears here as soon as the browser has it.',
  },
  'before-devtools': {
    text: 'This call ended before DevTools was open. Its answer, and the RequestId in it, were not kept.',
    nextStep:
      'Keep DevTools open and repeat the step. If it was no read, first check whether it already took effect.',
  },
  evicted: {
    text: 'The body was dropped to stay within the limit for stored bodies; the oldest go first.',
    nextStep: 'Repeat the call to see its body.',
  },
  cut: {
    text: 'The body ends before the envelope does: the response was cut on its way.',
    nextStep: 'Repeat the call. If it was no read, first check whether it already took effect.',
  },
  binary: {
    text: 'The body is binary, so it cannot be read as an envelope.',
    nextStep: 'Check that the page asked the right endpoint.',
  },
};

const NO_ENVELOPE: Readonly<Record<NotEnvelopeReason, string>> = {
  empty: 'The body is empty; an API envelope was expected.',
  markup: 'An HTML page came instead of an API envelope, most likely from a gateway on the way.',
  'not-json': 'Plain text came instead of an API envelope.',
  cut: 'The JSON ends before its end.',
  'text after the value': 'The JSON is followed by more text.',
  damaged: 'The JSON is damaged.',
  'no-response-object': 'The JSON has no Response object, so it is no API 3.0 envelope.',
};

/** Why a call has no envelope to show; `undefined` where it has one. */
export function noEnvelopeNotice(call: Call): Notice | undefined {
  const { outcome, exchange } = call;
  switch (outcome.kind) {
    case 'success':
    case 'error':
    case 'dry-run':
      return undefined;
    case 'pending':
      return UNREADABLE.pending;
    case 'failed':
      return failureNotice(call, outcome.failure);
    case 'not-envelope':
      return {
        text: NO_ENVELOPE[outcome.reason],
        nextStep: `The answer came with HTTP ${exchange.status}. See it under Response, then check the endpoint and what stands between page and API.`,
      };
    case 'unknown':
      return UNREADABLE[outcome.reason];
    default:
      return assertNever(outcome);
  }
}

/** Why the Response tab has no text; `undefined` where it has some. */
export function missingBodyNotice({ exchange }: Call): Notice | undefined {
  const { responseBody } = exchange;
  if (responseBody.kind === 'text') return undefined;
  return UNREADABLE[responseBody.kind === 'binary' ? 'binary' : responseBody.reason];
}
