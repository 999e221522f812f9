import { describe, expect, it } from 'vitest';
import { type HarEntryReading, readHarEntry } from '../har-entry';
import type { HttpExchange } from '../http-exchange';
import { isCall, selectCandidate, type TrafficChoices } from './call-selector';
import { readablePattern } from './readable-pattern';

interface Sent {
  readonly url: string;
  readonly requestHeaders?: object;
  readonly body?: string;
  readonly type?: string;
  readonly resourceType?: string;
  readonly bytes?: number;
}

function entryOf(sent: Sent): HarEntryReading {
  const { url, requestHeaders = {}, body, type = 'application/json' } = sent;
  const entry = readHarEntry({
    _resourceType: sent.resourceType ?? 'fetch',
    pageref: 'page_1',
    request: {
      url,
      method: 'POST',
      headers: Object.entries(requestHeaders).map(([name, value]) => ({ name, value })),
      postData: { text: body },
    },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: type }],
      content: { size: sent.bytes ?? 100 },
    },
  });
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const EVERYTHING: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
const NO_OTHERS: TrafficChoices = { readsAnyHost: false, ownHosts: [] };
const own = (...patterns: string[]): TrafficChoices => ({
  readsAnyHost: false,
  ownHosts: patterns.flatMap(readablePattern),
});

const API: Sent = {
  url: 'https://cvm.tencentcloudapi.com/',
  requestHeaders: { 'X-TC-Action': 'DescribeInstances' },
};
const GATEWAY: Sent = {
  url: 'https://console.cloud.tencent.com/cgi/capi?i=cvm/DescribeInstances',
  body: '{}',
};
const SIGNED_PROXY: Sent = {
  url: 'https://app.example.test/api',
  requestHeaders: { 'X-TC-Action': 'DescribeInstances' },
};
const QUIET_PROXY: Sent = { url: 'https://app.example.test/api?Action=RunInstances', body: '{}' };

describe('selectCandidate', () => {
  it.each<[name: string, sent: Sent, choices: TrafficChoices, expected: string]>([
    ['a host of the API', API, EVERYTHING, 'api, sure'],
    ['a host of the API, whatever the switch', API, NO_OTHERS, 'api, sure'],
    [
      'a host of the API without any headers',
      { url: 'https://cvm.tencentcloudapi.com/', type: 'text/html' },
      NO_OTHERS,
      'api, sure',
    ],
    ['a console’s gateway', GATEWAY, EVERYTHING, 'gateway, sure'],
    ['a console’s gateway, whatever the switch', GATEWAY, NO_OTHERS, 'gateway, sure'],
    ['a host of one’s own', QUIET_PROXY, own('app.example.test'), 'proxy, sure'],
    [
      'a host of one’s own, whatever it answers',
      { ...QUIET_PROXY, type: 'image/png', resourceType: 'image', bytes: 9_000_000 },
      own('app.example.test'),
      'proxy, sure',
    ],
    ['another host than one’s own', QUIET_PROXY, own('other.example.test'), 'none'],
    ['another path than one’s own', QUIET_PROXY, own('https://app.example.test/tencent/*'), 'none'],
    ['the second of one’s own', QUIET_PROXY, own('b.test', '*.example.test'), 'proxy, sure'],
    ['any host, where the request says so', SIGNED_PROXY, EVERYTHING, 'proxy, sure'],
    ['any host with the switch off, though the request says so', SIGNED_PROXY, NO_OTHERS, 'none'],
    ['any host, where the answer may say so', QUIET_PROXY, EVERYTHING, 'proxy, by its answer'],
    ['any host with the switch off', QUIET_PROXY, NO_OTHERS, 'none'],
    ['an answer that is no text', { ...QUIET_PROXY, type: 'image/png' }, EVERYTHING, 'none'],
    ['an answer over 2 MB', { ...QUIET_PROXY, bytes: 2_000_001 }, EVERYTHING, 'none'],
    [
      'an answer of exactly 2 MB',
      { ...QUIET_PROXY, bytes: 2_000_000 },
      EVERYTHING,
      'proxy, by its answer',
    ],
    ['what no script asked for', { ...QUIET_PROXY, resourceType: 'document' }, EVERYTHING, 'none'],
    [
      'CloudBase, on the API’s own domain',
      { url: 'https://e.ap-shanghai.tcb-api.tencentcloudapi.com/web' },
      EVERYTHING,
      'none',
    ],
    ['an extension’s own page', { url: 'chrome-extension://abc/x.json' }, EVERYTHING, 'none'],
  ])('%s', (_, sent, choices, expected) => {
    const candidate = selectCandidate(entryOf(sent), choices);
    const found =
      candidate === undefined
        ? 'none'
        : `${candidate.request.endpointKind}, ${candidate.needsEvidence ? 'by its answer' : 'sure'}`;
    expect(found).toBe(expected);
  });

  it('takes from a host of one’s own what its request says', () => {
    const { request } = selectCandidate(entryOf(SIGNED_PROXY), own('app.example.test')) ?? {};
    expect(request?.action).toBe('DescribeInstances');
    const quiet = selectCandidate(entryOf(QUIET_PROXY), own('app.example.test'));
    expect(quiet?.request.action).toBe('RunInstances');
  });
});

describe('isCall', () => {
  const entry = entryOf(QUIET_PROXY);
  const answered = (body: HttpExchange['responseBody']): HttpExchange => ({
    ...entry.exchange,
    responseBody: body,
  });
  const byAnswer = selectCandidate(entry, EVERYTHING);
  const sure = selectCandidate(entry, own('app.example.test'));

  it.each<[name: string, body: HttpExchange['responseBody'], expected: boolean]>([
    ['an envelope', { kind: 'text', text: '{"Response":{"RequestId":"r"}}' }, true],
    [
      'a forwarded error',
      { kind: 'text', text: '{"code":"InvalidParameter","requestId":"r"}' },
      true,
    ],
    ['an envelope without RequestId', { kind: 'text', text: '{"Response":{}}' }, false],
    ['other JSON', { kind: 'text', text: '{"ok":true}' }, false],
    ['bytes', { kind: 'binary', base64: 'AAEC' }, false],
    ['no body', { kind: 'unavailable', reason: 'too-large' }, false],
  ])('lets the answer decide where only it can tell: %s', (_, body, expected) => {
    expect(byAnswer && isCall(byAnswer, answered(body))).toBe(expected);
  });

  it('asks nothing of a call that is sure', () => {
    expect(sure && isCall(sure, answered({ kind: 'text', text: '{"ok":true}' }))).toBe(true);
  });
});
