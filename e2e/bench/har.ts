import { harFileLimitBytes } from '../../src/core/har/har-file-limit';
import { parseHarText } from '../../src/core/har/parse-har-text';
import { type HarSlice, readHarInSlices } from '../../src/core/har/read-har-in-slices';
import { createTabRecorder } from '../../src/core/ledger/tab-recorder';
import { createMarkers } from '../../src/core/markers';
import { createCallList } from '../../src/view-model/call-list';
import { createHarListing } from '../../src/viewer/har-listing';

/** A recording of a day: as many entries as `BENCH_ENTRIES`, all of them calls. */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000);
const MEGABYTES = Number(process.env.BENCH_MB ?? 100);
const TARGETS = { totalSeconds: 15, longestPageTaskMs: 100 };

/** The text of a file as Chromium exports it. */
function madeHar(): string {
  const length = Math.floor((MEGABYTES * 1_000_000) / ENTRIES);
  const entries = Array.from({ length: ENTRIES }, (_, index) => madeEntry(index, length));
  const log = '"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[]';
  return `{"log":{${log},"entries":[${entries.join(',')}]}}`;
}

function madeEntry(index: number, length: number): string {
  const isError = index % 10 === 0;
  const requestId = `"RequestId":"b5b41468-520d-4192-b42f-${String(index).padStart(12, '0')}"`;
  const error = '"Error":{"Code":"InternalError","Message":"Try again."},';
  const answer = (set: string) =>
    `{"Response":{${isError ? error : ''}"Set":[${set}],${requestId}}}`;
  const entry = (text: string) =>
    JSON.stringify({
      _resourceType: 'fetch',
      pageref: 'page_1',
      startedDateTime: new Date(1_795_461_127_000 + index).toISOString(),
      time: 148,
      request: {
        method: 'POST',
        url: 'https://cvm.tencentcloudapi.com/',
        headers: HEADERS,
        postData: { mimeType: 'application/json', text: '{"Limit":20,"Offset":0}' },
      },
      response: {
        status: 200,
        headers: ANSWER_HEADERS,
        content: { size: text.length, mimeType: 'application/json', text },
        _error: null,
      },
      timings: { send: 0, wait: 148, receive: 0 },
    });
  const item = '{"InstanceId":"ins-1","State":"RUNNING"},';
  // A quotation mark takes two characters in the file.
  const missing = Math.max(0, length - entry(answer('')).length);
  const items = item.repeat(Math.floor(missing / (item.length + 8))).slice(0, -1);
  return entry(answer(items));
}

const HEADERS = Object.entries({
  ':authority': 'cvm.tencentcloudapi.com',
  'X-TC-Action': 'DescribeInstances',
  'X-TC-Version': '2017-03-12',
  'X-TC-Region': 'ap-guangzhou',
  'X-TC-Timestamp': '1795461127',
  Authorization: `TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2026-11-23/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`,
  'Content-Type': 'application/json',
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
}).map(([name, value]) => ({ name, value }));
const ANSWER_HEADERS = Object.entries({
  'content-type': 'application/json',
  date: 'Mon, 23 Nov 2026 19:12:08 GMT',
}).map(([name, value]) => ({ name, value }));

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
    list.view({ filter: '', group: undefined });
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
