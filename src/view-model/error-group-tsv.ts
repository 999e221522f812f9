import { requestIdOf } from '../core/call';
import { tsvLine } from '../core/copy-as/tsv-line';
import { redact } from '../core/redaction/redact';
import { formatTime } from '../core/ticket/format-time';
import type { ErrorGroup } from './error-groups';

/** A line a call, the oldest first: time, action, code, RequestId; masked, since pages choose these texts. */
export function errorGroupTsv({ calls }: ErrorGroup, utcOffsetMinutes: number): string {
  const head = tsvLine(['Time', 'Action', 'Code', 'RequestId']);
  const lines = calls.map((call) => {
    const { exchange, request, outcome } = call;
    const action = [request.service, request.action].filter(Boolean).join(' ');
    const code = outcome.kind === 'error' ? outcome.code : '';
    const time = formatTime(exchange.startedAt, utcOffsetMinutes);
    const masked = [action, code].map((text) => redact(text, 'text').text);
    return tsvLine([time, ...masked, requestIdOf(call) ?? '']);
  });
  return [head, ...lines].join('\n');
}
