import { expect, test } from 'vitest';
import type { NetworkId } from '../core/ids';
import type { FailedRecord, LifecycleRecord, StartedRecord } from '../core/ledger/lifecycle-record';
import { requestFingerprint } from '../core/ledger/request-fingerprint';
import type { ObservedRequest } from './observed-request';
import { createRequestObserver, type RequestObserver } from './request-observer';

const API = 'https://cvm.tencentcloudapi.com/';
const PROXY = 'https://app.example.test/api/cvm';
const HEADERS = [
  { name: 'X-TC-Action', value: 'DescribeInstances' },
  {
    name: 'Authorization',
    value: 'TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2026-11-24/cvm/tc3_request',
  },
  { name: 'X-TC-Token', value: 'very-secret-token' },
];

const bodyOf = (text: string) => ({
  raw: [{ bytes: new TextEncoder().encode(text).buffer as ArrayBuffer }],
});
const request = (more: Partial<ObservedRequest> = {}): ObservedRequest =>
  ({
    requestId: '7',
    tabId: 1,
    method: 'POST',
    url: API,
    timeStamp: 1_000,
    initiator: 'https://console.cloud.tencent.com',
    ...more,
  }) as ObservedRequest;

/** An observer, what it told, and a stand-in for the ring: open from start to end. */
function observe(awaited: readonly string[] = []) {
  const records: LifecycleRecord[] = [];
  const open = new Set(awaited);
  const observer = createRequestObserver({
    isAwaited: (networkId) => open.has(networkId),
    onRecord: (record) => {
      records.push(record);
      if (record.kind === 'started') open.add(record.networkId);
      else open.delete(record.networkId);
    },
  });
  return { observer, records, kinds: () => records.map(({ kind }) => kind) };
}

function send(observer: RequestObserver, details: ObservedRequest, requestHeaders = HEADERS): void {
  observer.onBeforeRequest(details);
  observer.onSendHeaders({ ...details, timeStamp: details.timeStamp + 5, requestHeaders });
}

test('tells a call from its headers to its end', () => {
  const { observer, records } = observe();
  const details = request({ requestBody: bodyOf('{"Limit":1}') });
  observer.onBeforeRequest(details);
  expect(records).toEqual([]);
  observer.onSendHeaders({ ...details, timeStamp: 1_005, requestHeaders: HEADERS });
  expect(records).toEqual([
    {
      kind: 'started',
      networkId: '7',
      tabId: 1,
      at: 1_000,
      method: 'POST',
      url: API,
      request: expect.objectContaining({
        service: 'cvm',
        action: 'DescribeInstances',
        signer: 'page',
      }),
      fingerprint: requestFingerprint({
        method: 'POST',
        url: API,
        body: '{"Limit":1}',
        headers: HEADERS,
      }),
      initiator: 'https://console.cloud.tencent.com',
    },
  ]);
  observer.onCompleted({ ...details, timeStamp: 1_200, statusCode: 200 });
  expect(records[1]).toEqual({
    kind: 'finished',
    networkId: '7',
    tabId: 1,
    at: 1_200,
    status: 200,
  });
  expect(observer.lastEventAt()).toBe(1_200);
});

test('nothing secret stands in a record', () => {
  const { observer, records } = observe();
  const url = `${API}?SecretId=AKIDEXAMPLE&Signature=abcdef123456&csrfCode=424242`;
  send(observer, request({ url, requestBody: bodyOf('{"Password":"hunter2hunter2"}') }));
  observer.onBeforeRedirect({ ...request({ url }), statusCode: 307, redirectUrl: url });
  const text = JSON.stringify(records);
  for (const secret of ['abcdef123456', '424242', 'hunter2', 'very-secret-token', 'Credential']) {
    expect(text).not.toContain(secret);
  }
});

test('the fingerprint is of the raw address, and a long address is cut where it is kept', () => {
  const { observer, records } = observe();
  const url = `${API}?Signature=abcdef123456&Filters=${'x'.repeat(5_000)}`;
  send(observer, request({ url, method: 'GET' }));
  const [started] = records as StartedRecord[];
  expect(started?.fingerprint).toEqual(
    requestFingerprint({ method: 'GET', url, body: '', headers: HEADERS }),
  );
  expect(started?.url).toHaveLength(2_001);
  expect(started?.url).toMatch(/…$/);
});

test.each([
  { name: 'a form', requestBody: { formData: { Action: ['A'] } } },
  { name: 'a Blob in Chromium', requestBody: { error: 'Unknown error.' } },
  { name: 'no UTF-8', requestBody: { raw: [{ bytes: new Uint8Array([0xff]).buffer }] } },
  { name: 'a POST whose body is not shown', requestBody: undefined },
])('the body is not known: $name', ({ requestBody }) => {
  const { observer, records } = observe();
  send(observer, request({ requestBody } as Partial<ObservedRequest>));
  expect((records as StartedRecord[])[0]?.fingerprint).not.toHaveProperty('body');
});

test('a call to any host is known by its header, with its body', () => {
  const { observer, records } = observe();
  send(observer, request({ url: PROXY, requestBody: bodyOf('{}') }));
  expect(records).toHaveLength(1);
  expect((records as StartedRecord[])[0]?.fingerprint.body).toBeDefined();
});

test('a call signed with version 1 is known by its form, whose text is not', () => {
  const { observer, records } = observe();
  const formData = { Action: ['DescribeZones'], Version: ['2017-03-12'], Signature: ['s3cret'] };
  const headers = [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }];
  send(observer, request({ url: PROXY, requestBody: { formData } } as never), headers);
  const [started] = records as StartedRecord[];
  expect(started?.request).toMatchObject({ action: 'DescribeZones', signatureForm: 'v1' });
  expect(started?.fingerprint).not.toHaveProperty('body');
  expect(JSON.stringify(records)).not.toContain('s3cret');
});

test('what is no call is not told, whatever becomes of it', () => {
  const { observer, records } = observe();
  const upload = request({ url: PROXY, requestBody: bodyOf('{}') });
  send(observer, upload, []);
  observer.onCompleted({ ...upload, statusCode: 200 });
  observer.onBeforeRequest({ ...upload, requestId: '8' });
  observer.onErrorOccurred({ ...upload, requestId: '8', error: 'net::ERR_ABORTED' });
  send(observer, request({ url: 'https://env.tcb-api.tencentcloudapi.com/web' }), []);
  expect(records).toEqual([]);
});

test('preflights are not told', () => {
  const { observer, records } = observe(['7']);
  const preflight = request({ method: 'OPTIONS' });
  send(observer, preflight, []);
  observer.onCompleted({ ...preflight, statusCode: 204 });
  observer.onErrorOccurred({ ...preflight, error: 'NS_ERROR_DOM_BAD_URI' });
  expect(records).toEqual([]);
});

const failures = [
  { name: 'Chromium: preflight', sends: false, error: 'net::ERR_FAILED', expected: true },
  { name: 'Chromium: no CORS headers', sends: true, error: 'net::ERR_FAILED', expected: false },
  {
    name: 'Chromium: no such host',
    sends: false,
    error: 'net::ERR_NAME_NOT_RESOLVED',
    expected: false,
  },
  { name: 'Firefox: preflight', sends: true, error: 'NS_ERROR_DOM_BAD_URI', expected: true },
  { name: 'Firefox: abort', sends: true, error: 'NS_BINDING_ABORTED', expected: false },
];

test.each(failures)(
  'a failed preflight is told from other failures: $name',
  ({ sends, error, expected }) => {
    const { observer, records, kinds } = observe();
    const details = request({ requestBody: bodyOf('{}') });
    if (sends) send(observer, details);
    else observer.onBeforeRequest(details);
    observer.onErrorOccurred({ ...details, timeStamp: 1_010, error });
    expect(kinds()).toEqual(['started', 'failed']);
    expect((records[1] as FailedRecord).isPreflightFailure).toBe(expected);
    expect((records[0] as StartedRecord).fingerprint.headers === undefined).toBe(!sends);
  },
);

test('a request within one origin has no preflight that could fail', () => {
  const { observer, records } = observe();
  const own = request({ url: 'https://console.cloud.tencent.com/cgi/capi?cmd=A' });
  observer.onBeforeRequest(own);
  observer.onErrorOccurred({ ...own, error: 'net::ERR_FAILED' });
  expect((records[1] as FailedRecord).isPreflightFailure).toBe(false);
});

test('each hop of a redirect begins anew under the same id', () => {
  const { observer, kinds } = observe();
  const details = request({ requestBody: bodyOf('{}') });
  send(observer, details);
  observer.onBeforeRedirect({ ...details, statusCode: 307, redirectUrl: `${API}next` });
  send(observer, { ...details, url: `${API}next` });
  observer.onCompleted({ ...details, url: `${API}next`, statusCode: 200 });
  expect(kinds()).toEqual(['started', 'redirected', 'started', 'finished']);
});

test('after a kill, ends that are awaited are told, and those only their address tells of', () => {
  const { observer, records } = observe(['7']);
  observer.onCompleted({ ...request({ url: PROXY }), statusCode: 200 });
  observer.onCompleted({ ...request({ requestId: '8', url: PROXY }), statusCode: 200 });
  observer.onCompleted({ ...request({ requestId: '9' }), statusCode: 200 });
  expect(records.map(({ networkId }) => networkId)).toEqual(['7', '9'] as NetworkId[]);
});

test('after a kill before the headers, a call is told without its body', () => {
  const { observer, records } = observe();
  observer.onSendHeaders({ ...request(), requestHeaders: HEADERS });
  expect((records as StartedRecord[])[0]?.fingerprint).not.toHaveProperty('body');
});

test.each([
  {
    name: 'Firefox',
    more: { initiator: undefined, originUrl: 'https://a.example/x?y' },
    expected: 'https://a.example',
  },
  { name: 'an opaque origin', more: { initiator: 'null' }, expected: undefined },
  { name: 'a navigation', more: { initiator: undefined }, expected: undefined },
])('who asked: $name', ({ more, expected }) => {
  const { observer, records } = observe();
  send(observer, request(more as Partial<ObservedRequest>));
  expect((records as StartedRecord[])[0]?.initiator).toBe(expected);
});

test('words that are too long to be any are not kept', () => {
  const { observer, records } = observe();
  send(observer, request(), [{ name: 'x-tc-action', value: 'A'.repeat(129) }]);
  expect((records as StartedRecord[])[0]?.request.action).toBeUndefined();
});
