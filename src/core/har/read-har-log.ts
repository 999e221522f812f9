import { asJsonObject } from '../json/read-json-object';
import type { Marker } from '../markers';
import type { HarHead, HarProblem } from './har-reading';
import { readHarPages } from './read-har-pages';

/** The log of a HAR file, its entries not yet looked at. */
export interface HarLog {
  readonly head: HarHead;
  readonly entries: readonly unknown[];
  /** The visit of each page's id. */
  readonly visitOf: ReadonlyMap<string, number>;
  /** Firefox writes base64 in a way of its own. */
  readonly isFirefox: boolean;
}

/** Judges parsed JSON: the log of a HAR 1.1 or 1.2 file, or why it is none. */
export function readHarLog(har: unknown): HarLog | HarProblem {
  const log = asJsonObject(asJsonObject(har)?.log);
  if (log === undefined) return 'not-har';
  const { entries } = log;
  if (!Array.isArray(entries)) return 'no-entries';
  const { visits, visitOf } = readHarPages(log.pages, entries[0]);
  const creator = asJsonObject(log.creator);
  const head = {
    creator: [textOf(creator?.name), textOf(creator?.version)].filter(Boolean).join(' '),
    entryCount: entries.length,
    visits,
    markers: readMarkers(asJsonObject(log._tc3)?.markers),
  };
  const browser = textOf(asJsonObject(log.browser)?.name);
  const isFirefox = /firefox/i.test(`${browser} ${head.creator}`);
  return { head, entries, visitOf, isFirefox };
}

function readMarkers(value: unknown): readonly Marker[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((item) => {
      const { name, at } = asJsonObject(item) ?? {};
      const time = Date.parse(textOf(at));
      return typeof name === 'string' && !Number.isNaN(time) ? [{ name, at: time }] : [];
    })
    .sort((one, other) => one.at - other.at);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
