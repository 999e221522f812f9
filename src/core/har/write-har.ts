import type { Call } from '../call';
import { type ExportFormat, exportCalls } from './export-calls';
import type { ExportOptions, ExportTally } from './export-options';
import { harEntryOfCall, harTime, pageId } from './har-entry-of-call';

/**
 * Calls as the text of a HAR 1.2 file, redacted unless told otherwise, with our readings under `_tc3`:
 * {@link readHar} gives the same rows and explanations again. Calls that still run are left out.
 */
export function writeHar(calls: readonly Call[], options: ExportOptions): string {
  return [...harParts(calls, options)].join('');
}

/** The same in parts, for pages that draw in between; see {@link exportCalls}. */
export function harParts(
  calls: readonly Call[],
  options: ExportOptions,
): Generator<string, ExportTally> {
  return exportCalls(calls, harFormat(calls, options), options);
}

function harFormat(calls: readonly Call[], options: ExportOptions): ExportFormat {
  const { version, visits = [], markers = [] } = options;
  return {
    head: (mask, pendingCount) => {
      const log = {
        version: '1.2',
        creator: { name: 'TC3 Inspector', version },
        pages: pagesOf(calls, visits).map(({ url, at }, visit) => ({
          startedDateTime: harTime(at),
          id: pageId(visit),
          title: mask.text(url, 'url'),
          pageTimings: { onContentLoad: -1, onLoad: -1 },
        })),
        _tc3: {
          isMasked: !mask.isUnmasked,
          pendingLeftOut: pendingCount,
          markers: markers.map(({ name, at }) => ({ name: mask.text(name), at: harTime(at) })),
        },
      };
      return `{"log":${JSON.stringify(log).slice(0, -1)},"entries":[`;
    },
    call: (call, mask, index) => `${index === 0 ? '' : ','}\n${harEntryOfCall(call, mask)}`,
    foot: () => '\n]}}\n',
  };
}

/** One for each visit that a call names, also where nobody knows its address. */
function pagesOf(
  calls: readonly Call[],
  visits: NonNullable<ExportOptions['visits']>,
): NonNullable<ExportOptions['visits']> {
  const pages = [...visits];
  const last = calls.reduce((highest, { visit }) => Math.max(highest, visit), 0);
  const at = calls[0]?.exchange.startedAt ?? 0;
  while (pages.length <= last) pages.push({ url: '', at: pages.at(-1)?.at ?? at });
  return pages;
}
