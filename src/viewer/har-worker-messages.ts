import type { HarEnd, HarSlice } from '../core/har/read-har-in-slices';
import type { TrafficChoices } from '../core/request/call-selector';

/** What the page asks of the worker: one file, once. */
export interface HarTask {
  readonly file: Blob;
  readonly idPrefix: string;
  readonly firstVisit: number;
  readonly choices: TrafficChoices;
}

/** What the worker tells of the file: its slices, then how it ended. */
export type HarProgress = HarSlice | HarEnd;
