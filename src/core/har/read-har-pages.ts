import { asJsonObject } from '../json/read-json-object';
import type { Visit } from '../ledger/tab-recorder';

export interface HarPages {
  /** In the file's order; at least one. */
  readonly visits: readonly Visit[];
  readonly visitOf: ReadonlyMap<string, number>;
}

/** Reads `log.pages`, which proxies leave out: then the whole file is one visit, from its first entry on. */
export function readHarPages(pages: unknown, firstEntry: unknown): HarPages {
  const visits: Visit[] = [];
  const visitOf = new Map<string, number>();
  for (const item of Array.isArray(pages) ? pages : []) {
    const { id, title, startedDateTime } = asJsonObject(item) ?? {};
    if (typeof id !== 'string') continue;
    visitOf.set(id, visits.length);
    visits.push({ url: typeof title === 'string' ? title : '', at: timeOf(startedDateTime) });
  }
  if (visits.length === 0) {
    visits.push({ url: '', at: timeOf(asJsonObject(firstEntry)?.startedDateTime) });
  }
  return { visits, visitOf };
}

function timeOf(value: unknown): number {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
