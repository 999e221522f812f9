import { harFileLimitBytes } from '../../src/core/har/har-file-limit';
import { parseHarText } from '../../src/core/har/parse-har-text';
import { type HarSlice, readHarInSlices } from '../../src/core/har/read-har-in-slices';
import { createTabRecorder } from '../../src/core/ledger/tab-recorder';
import { createMarkers } from '../../src/core/markers';
import { NO_FILTER } from '../../src/view-model/applied-filter';
import { createCallList } from '../../src/view-model/call-list';
import { createHarListing } from '../../src/viewer/har-listing';
import { ENTRIES, madeHar } from './made-har';

const TARGETS = { totalSeconds: 15, longestPageTaskMs: 100 };

/** What the worker does, and what the page does with each slice, one after the other. */
function openHar(text: string) {
  const recorder = createTabRecorder({
    openedAt: 0,
    now: () => performance.now(),
    wakeIn: () => {},
    maxBodyLength: harFileLimitBytes,
  });
  const list = createCallList(recorder.log);
  recorder.log.subscribe((change) => list.follow(change));
  const listing = createHarListing(recorder, createMarkers());

  const begin = performance.now();
  const parsed = parseHarText(text);
  const parseMs = performance.now() - begin;
  if (parsed.kind === 'problem') throw new Error(parsed.reason);
  const slices = readHarInSlices(parsed.value, { firstVisit: listing.firstVisit() });
  let sliceCount = 0;
  let longestSliceMs = 0;
  let longestPageTaskMs = 0;
  for (;;) {
    const before = performance.now();
    const { value, done } = slices.next();
    longestSliceMs = Math.max(longestSliceMs, performance.now() - before);
    if (done) break;
    const received = performance.now();
    // The page only takes it in; here its packing counts too.
    const slice: HarSlice = structuredClone(value);
    if (slice.kind === 'head') listing.open('bench.har', slice.head);
    else listing.add(slice.calls);
    list.view({ filter: NO_FILTER, group: undefined });
    longestPageTaskMs = Math.max(longestPageTaskMs, performance.now() - received);
    sliceCount++;
  }
  const totalSeconds = (performance.now() - begin) / 1000;
  if (recorder.log.size !== ENTRIES) throw new Error(`${recorder.log.size} rows`);
  return { totalSeconds, longestPageTaskMs, parseMs, longestSliceMs, sliceCount };
}

const text = madeHar();
const result = openHar(text);
console.table([{ megabytes: Math.round(text.length / 1_000_000), entries: ENTRIES, ...rounded() }]);
for (const name of ['totalSeconds', 'longestPageTaskMs'] as const) {
  const verdict = result[name] <= TARGETS[name] ? 'met' : 'missed';
  console.log(`${name}: ${rounded()[name]}, target ${TARGETS[name]}: ${verdict}`);
}
console.log(JSON.stringify({ bench: 'har', entries: ENTRIES, targets: TARGETS, ...rounded() }));

function rounded(): Record<keyof typeof result, number> {
  const round = (value: number) => Math.round(value * 10) / 10;
  const { totalSeconds, longestPageTaskMs, parseMs, longestSliceMs, sliceCount } = result;
  return {
    totalSeconds: round(totalSeconds),
    longestPageTaskMs: round(longestPageTaskMs),
    parseMs: round(parseMs),
    longestSliceMs: round(longestSliceMs),
    sliceCount,
  };
}
