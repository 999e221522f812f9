import type { Call } from '../core/call';
import type { HarHead } from '../core/har/har-reading';
import type { TabRecorder } from '../core/ledger/tab-recorder';
import type { Markers } from '../core/markers';

/** Puts what files hold into the log that the panel shows. */
export interface HarListing {
  /** The visit number of the next file's first page. */
  firstVisit(): number;
  open(fileName: string, head: HarHead): void;
  add(calls: readonly Call[]): void;
}

/** Each page of a file is a visit of its own, named by the file where it names no page. */
export function createHarListing(recorder: TabRecorder, markers: Markers): HarListing {
  return {
    firstVisit: () => recorder.state().visits.length,
    open: (fileName, head) => {
      for (const { url, at } of head.visits) recorder.addVisit(url || fileName, at);
      for (const marker of head.markers) markers.add(marker);
    },
    add: (calls) => {
      for (const call of calls) recorder.log.append(call);
    },
  };
}
