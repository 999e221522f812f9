/** A recording of a day: as many entries as `BENCH_ENTRIES`, all of them calls. */
export const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000);
export const MEGABYTES = Number(process.env.BENCH_MB ?? 100);
/** The text of a file as Chromium exports it. */
export function madeHar(): string {
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
