import { type Call, requestIdOf } from '../../src/core/call';
import { createCallLog } from '../../src/core/call-log';
import { explainers } from '../../src/core/explanation/explain-error';
import { ExportMask } from '../../src/core/har/export-mask';
import { type Marker, markerAt } from '../../src/core/markers';
import { type ErrorGroup, errorGroups } from '../../src/view-model/error-groups';
import type { CallReport, ErrorReport, FileReport, MarkerReport, Report } from './report';

export interface ReportParts {
  readonly files: readonly FileReport[];
  readonly calls: readonly Call[];
  readonly markers: readonly Marker[];
}

/** Counts and groups; secrets are masked, since reports lie around in build logs. */
export function createReport({ files, calls, markers }: ReportParts): Report {
  const mask = new ExportMask({ version: '', redaction: { personal: true, extraNames: [] } });
  const log = createCallLog({
    maxCalls: calls.length,
    maxBodyLength: Number.POSITIVE_INFINITY,
  });
  for (const call of calls) {
    mask.learn(call);
    log.append(call);
  }
  const earliestFirst = markers.toSorted((one, other) => one.at - other.at);
  return {
    files,
    callCount: calls.length,
    outcomes: countOutcomes(calls),
    errors: errorGroups(log).map((group) => errorReport(group, mask)),
    markers: markerReports(earliestFirst, calls, mask),
    calls: calls.map((call) => callReport(call, earliestFirst, mask)),
  };
}

function countOutcomes(calls: readonly Call[]): Report['outcomes'] {
  const counts: Partial<Record<Call['outcome']['kind'], number>> = {};
  for (const { outcome } of calls) counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
  return counts;
}

function errorReport(group: ErrorGroup, mask: ExportMask): ErrorReport {
  const { code, service, action, region, calls, newest, firstAt, lastAt } = group;
  const { outcome } = newest;
  const gatewayError = outcome.kind === 'error' ? outcome.gatewayError : undefined;
  return {
    code: mask.text(code),
    service: masked(service, mask),
    action: masked(action, mask),
    region: masked(region, mask),
    meaning:
      gatewayError === undefined
        ? explainers.en.brief(code, service)
        : explainers.en.briefGateway(gatewayError),
    count: calls.length,
    firstAt: timeText(firstAt),
    lastAt: timeText(lastAt),
    message: outcome.kind === 'error' ? mask.text(outcome.message) : '',
    requestIds: calls.flatMap((call) => requestIdOf(call) ?? []).map((id) => mask.text(id)),
  };
}

function markerReports(
  markers: readonly Marker[],
  calls: readonly Call[],
  mask: ExportMask,
): readonly MarkerReport[] {
  return markers.map((marker) => {
    const own = calls.filter(({ exchange }) => markerAt(markers, exchange.startedAt) === marker);
    return {
      name: mask.text(marker.name),
      at: timeText(marker.at),
      callCount: own.length,
      errorCount: own.filter(({ outcome }) => outcome.kind === 'error').length,
    };
  });
}

function callReport(call: Call, markers: readonly Marker[], mask: ExportMask): CallReport {
  const { request, outcome, exchange } = call;
  return {
    time: timeText(exchange.startedAt),
    service: masked(request.service, mask),
    action: masked(request.action, mask),
    region: masked(request.region, mask),
    outcome: outcome.kind,
    code: 'code' in outcome ? mask.text(outcome.code) : undefined,
    requestId: masked(requestIdOf(call), mask),
    status: exchange.status,
    durationMs: exchange.durationMs,
    marker: masked(markerAt(markers, exchange.startedAt)?.name, mask),
  };
}

function masked(text: string | undefined, mask: ExportMask): string | undefined {
  return text === undefined ? undefined : mask.text(text);
}

function timeText(unixMs: number): string {
  return new Date(unixMs).toISOString();
}
