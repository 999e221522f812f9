import type { Call } from '../call';
import type { Visit } from '../ledger/tab-recorder';
import type { Marker } from '../markers';

/** What a HAR file says of API calls. */
export type HarReading =
  /** It is one; it may hold no call at all. */
  | ({ readonly kind: 'har'; readonly calls: readonly Call[] } & HarHead & HarTally)
  /** Nothing was read. */
  | { readonly kind: 'problem'; readonly reason: HarProblem };

/** What stands around the entries. */
export interface HarHead {
  /** Who wrote the file, such as `WebInspector 537.36` or `Firefox 153.0`; `''` where it does not say. */
  readonly creator: string;
  readonly entryCount: number;
  /** The pages; at least one. A page's title is its address in Chromium's files and its name in others. */
  readonly visits: readonly Visit[];
  /** Of a file of ours; the earliest first. */
  readonly markers: readonly Marker[];
}

/** Where the entries went: entryCount = callCount + all that was skipped. */
export interface HarTally {
  readonly callCount: number;
  readonly skipped: Readonly<Record<HarSkip, number>>;
  /** Calls whose response body is not there, or not whole. */
  readonly bodyGaps: Readonly<Record<HarBodyGap, number>>;
  /** Calls whose form was put together again from its fields, since the file has no text of it. */
  readonly rebuiltForms: number;
}

/** Why an entry made no row. */
export type HarSkip =
  /** Other traffic than API 3.0. */
  | 'no-call'
  /** `null`, a text, or an object without address and method. */
  | 'no-entry'
  /** The browser's own question (OPTIONS) whether a page may send a call. */
  | 'preflight'
  /** A page's call once more, as its service worker passed it on. */
  | 'twin'
  /** Only its body could tell whether it is a call, and the file has none. */
  | 'undecided';

/** Why a call's response body is not there, or not whole. A call that got no response has no gap. */
export type HarBodyGap =
  /** The file was written without bodies, or without this one. */
  | 'not-in-file'
  /** It lies in a file of its own (Playwright's `content: 'attach'`). */
  | 'beside-the-file'
  /** Its base64 cannot be decoded. */
  | 'damaged-base64'
  /** Encoded as nobody knows. */
  | 'unknown-encoding'
  /** Larger than the browser keeps. */
  | 'too-large'
  /** Only its beginning is there. */
  | 'beginning-only'
  /** A file of ours says why: dropped to save memory, never delivered, binary. */
  | 'left-out';

/** Why a file cannot be opened. */
export type HarProblem =
  /** Over the limit in `har-file-limit.ts`. */
  | 'too-large'
  /** The browser or the system could not read it. */
  | 'unreadable'
  /** No text in it. */
  | 'empty'
  /** A zip or gzip archive. */
  | 'archive'
  | 'not-json'
  /** JSON that ends too early: the export or the download was broken off. */
  | 'cut'
  /** JSON of something else. */
  | 'not-har'
  /** A HAR log without its list of entries. */
  | 'no-entries';
