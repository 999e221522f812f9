import { assertNever } from '../assert-never';
import type { Call } from '../call';
import { auditSearch } from './audit-search';
import type { TicketWords } from './ticket-words';

/** What stands in a RequestId's place, and where it may still be found. */
export function whyNoRequestId(
  call: Call,
  { missing, comma }: TicketWords,
  utcOffsetMinutes: number,
): string {
  const { outcome, exchange } = call;
  switch (outcome.kind) {
    case 'success':
    case 'error':
    case 'dry-run':
      return missing.notInResponse;
    case 'failed':
      return missing.noAnswer(outcome.failure.networkError ?? outcome.failure.kind);
    case 'pending':
      return missing.running;
    case 'not-envelope':
      return missing.noEnvelope;
    case 'unknown': {
      if (exchange.source !== 'observer') return missing.unreadable;
      const search = auditSearch(call, utcOffsetMinutes, comma, missing.fromTo);
      const isClosed = outcome.reason === 'before-devtools';
      return isClosed ? missing.devtoolsClosed(search) : missing.notKept(search);
    }
    default:
      return assertNever(outcome);
  }
}
