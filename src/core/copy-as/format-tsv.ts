import { type Call, requestIdOf } from '../call';
import type { CopiedText } from '../ticket/copied-text';
import { formatTime } from '../ticket/format-time';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { tsvLine } from './tsv-line';

export interface TsvOptions extends MaskingOptions {
  readonly utcOffsetMinutes: number;
}

const HEAD = [
  ...['Time', 'Service', 'Action', 'Region', 'Outcome', 'Code', 'RequestId'],
  ...['HTTP status', 'Duration (ms)', 'Message'],
];

/** A head and a line for each call, to paste into a spreadsheet. */
export function formatTsv(calls: readonly Call[], options: TsvOptions): CopiedText {
  const masking = new Masking(learnedRedaction(calls, options));
  const lines = calls.map((call) => {
    const { exchange, request, outcome } = call;
    const { service = '', action = '', region = '' } = request;
    return tsvLine([
      formatTime(exchange.startedAt, options.utcOffsetMinutes),
      ...[service, action, region].map((text) => masking.text(text)),
      outcome.kind,
      'code' in outcome ? masking.text(outcome.code) : '',
      requestIdOf(call) ?? '',
      exchange.status > 0 ? String(exchange.status) : '',
      exchange.durationMs === undefined ? '' : String(Math.round(exchange.durationMs)),
      'message' in outcome ? masking.text(outcome.message) : '',
    ]);
  });
  return masking.copied([tsvLine(HEAD), ...lines].join('\n'));
}
