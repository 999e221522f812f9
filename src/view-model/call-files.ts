import type { Call } from '../core/call';
import type { ExportOptions, ExportTally } from '../core/har/export-options';
import { csvParts } from '../core/har/write-csv';
import { harParts } from '../core/har/write-har';
import { ndjsonParts } from '../core/har/write-ndjson';

/** One form in which calls can be saved. */
export interface CallFile {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly parts: (
    calls: readonly Call[],
    options: ExportOptions,
  ) => Generator<string, ExportTally>;
}

export const CALL_FILES: readonly CallFile[] = [
  { label: 'HAR', ending: 'har', type: 'application/json', parts: harParts },
  { label: 'NDJSON', ending: 'ndjson', type: 'application/x-ndjson', parts: ndjsonParts },
  { label: 'CSV', ending: 'csv', type: 'text/csv', parts: csvParts },
];

/** `tc3-2026-11-24-031207.har`: sorts by time in every folder. */
export function callFileName({ ending }: CallFile, now: number, utcOffsetMinutes: number): string {
  const local = new Date(now + utcOffsetMinutes * 60_000).toISOString();
  return `tc3-${local.slice(0, 10)}-${local.slice(11, 19).replaceAll(':', '')}.${ending}`;
}

const number = new Intl.NumberFormat('en');

/** What is said once the file is handed to the browser. */
export function savedText(
  name: string,
  { callCount, pendingCount, maskedCount }: ExportTally,
): string {
  const parts = [
    `${name}: ${number.format(callCount)} ${callCount === 1 ? 'call' : 'calls'}`,
    maskedCount > 0 ? `${number.format(maskedCount)} masked` : '',
    pendingCount > 0 ? `${number.format(pendingCount)} still running, left out` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
