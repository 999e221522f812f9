import type { Call } from '../call';
import { requestIdOf } from '../call';
import { markerAt } from '../markers';
import { type ExportFormat, exportCalls } from './export-calls';
import type { ExportMask } from './export-mask';
import type { ExportOptions, ExportTally } from './export-options';
import { harTime } from './har-entry-of-call';

/**
 * Calls as lines of JSON, one each, redacted unless told otherwise; each marker is a line of its own
 * before the first call after it. Calls that still run are left out. https://github.com/ndjson/ndjson-spec
 */
export function writeNdjson(calls: readonly Call[], options: ExportOptions): string {
  return [...ndjsonParts(calls, options)].join('');
}

/** The same in parts, for pages that draw in between; see {@link exportCalls}. */
export function ndjsonParts(
  calls: readonly Call[],
  options: ExportOptions,
): Generator<string, ExportTally> {
  return exportCalls(calls, ndjsonFormat(options), options);
}

function ndjsonFormat({ markers = [] }: ExportOptions): ExportFormat {
  let written = 0;
  const markersUntil = (count: number, mask: ExportMask) => {
    const lines = markers.slice(written, count).map(({ name, at }) => {
      return `${JSON.stringify({ type: 'marker', time: harTime(at), name: mask.text(name) })}\n`;
    });
    written = Math.max(written, count);
    return lines.join('');
  };
  return {
    head: () => '',
    call: (call, mask) => {
      const marker = markerAt(markers, call.exchange.startedAt);
      const before = marker === undefined ? '' : markersUntil(markers.indexOf(marker) + 1, mask);
      return `${before}${JSON.stringify(lineOf(call, mask))}\n`;
    },
    foot: (mask) => markersUntil(markers.length, mask),
  };
}

function lineOf(call: Call, mask: ExportMask): object {
  const { request, outcome, exchange } = call;
  const { requestBody, requestHeaders, responseBody, responseHeaders } = exchange;
  const said = (text: string | undefined) => (text === undefined ? undefined : mask.text(text));
  return {
    type: 'call',
    time: harTime(exchange.startedAt),
    durationMs: exchange.durationMs,
    service: said(request.service),
    action: said(request.action),
    version: said(request.version),
    region: said(request.region),
    endpoint: said(request.endpoint),
    signer: request.signer,
    outcome: outcome.kind,
    speaker: 'speaker' in outcome ? outcome.speaker : undefined,
    code: 'code' in outcome ? said(outcome.code) : undefined,
    message: 'message' in outcome ? said(outcome.message) : undefined,
    reason: reasonOf(call),
    requestId: said(requestIdOf(call)),
    status: exchange.status,
    method: exchange.method,
    url: mask.text(exchange.url, 'url'),
    requestBody:
      requestBody.kind === 'text' ? mask.body(requestBody.text, requestHeaders) : undefined,
    responseBody:
      responseBody.kind === 'text' ? mask.body(responseBody.text, responseHeaders) : undefined,
  };
}

/** Why there is neither success nor error. */
function reasonOf({ outcome }: Call): string | undefined {
  if (outcome.kind === 'failed') return outcome.failure.kind;
  return 'reason' in outcome ? outcome.reason : undefined;
}
