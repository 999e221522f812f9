import type { Call } from '../call';
import { requestIdOf } from '../call';
import { markerAt } from '../markers';
import { csvLine } from './csv-line';
import { type ExportFormat, exportCalls } from './export-calls';
import type { ExportOptions, ExportTally } from './export-options';
import { harTime } from './har-entry-of-call';

const COLUMNS = [
  ...['time', 'service', 'action', 'region', 'outcome', 'code', 'requestId', 'status'],
  ...['durationMs', 'endpoint', 'marker'],
];

/**
 * Calls as CSV with a line of names, redacted unless told otherwise, times in UTC. Calls that still run
 * are left out.
 */
export function writeCsv(calls: readonly Call[], options: ExportOptions): string {
  return [...csvParts(calls, options)].join('');
}

/** The same in parts, for pages that draw in between; see {@link exportCalls}. */
export function csvParts(
  calls: readonly Call[],
  options: ExportOptions,
): Generator<string, ExportTally> {
  return exportCalls(calls, csvFormat(options), options);
}

function csvFormat({ markers = [] }: ExportOptions): ExportFormat {
  return {
    head: () => csvLine(COLUMNS),
    call: (call, mask) => {
      const { request, outcome, exchange } = call;
      const said = (text = '') => mask.text(text);
      return csvLine([
        harTime(exchange.startedAt),
        said(request.service),
        said(request.action),
        said(request.region),
        outcome.kind,
        'code' in outcome ? said(outcome.code) : '',
        said(requestIdOf(call)),
        exchange.status > 0 ? String(exchange.status) : '',
        exchange.durationMs === undefined ? '' : String(exchange.durationMs),
        said(request.endpoint),
        said(markerAt(markers, exchange.startedAt)?.name),
      ]);
    },
    foot: () => '',
  };
}
