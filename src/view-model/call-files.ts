import type { Call } from '../core/call';
import type { ExportOptions, ExportTally } from '../core/har/export-options';
import { csvParts } from '../core/har/write-csv';
import { harParts } from '../core/har/write-har';
import { ndjsonParts } from '../core/har/write-ndjson';
import type { PanelWords } from './words/en';

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

/** What is said once the file is handed to the browser. */
export function savedText(
  name: string,
  { callCount, pendingCount, maskedCount }: ExportTally,
  { callFiles: words }: PanelWords,
): string {
  const parts = [
    words.saved(name, callCount),
    maskedCount > 0 ? words.maskedCount(maskedCount) : '',
    pendingCount > 0 ? words.leftOut(pendingCount) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
