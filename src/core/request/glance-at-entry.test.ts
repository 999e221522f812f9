import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHarEntry } from '../har-entry';
import { selectCandidate, type TrafficChoices } from './call-selector';
import { type EntryGlance, glanceAtEntry } from './glance-at-entry';
import { readablePattern } from './readable-pattern';

const EVERYTHING: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
const NO_OTHERS: TrafficChoices = { readsAnyHost: false, ownHosts: [] };
const OWN: TrafficChoices = { readsAnyHost: false, ownHosts: readablePattern('app.example.test') };

const PAGE = {
  _resourceType: 'fetch',
  request: { url: 'https://app.example.test/x', method: 'GET', headers: [] as unknown },
  response: {
    status: 200,
    headers: [{ name: 'Content-Type', value: 'text/html' }] as unknown,
    content: { size: 1 },
  },
};
const JSON_ANSWER = {
  ...PAGE.response,
  headers: [{ name: 'content-type', value: 'application/json' }],
};

describe('glanceAtEntry', () => {
  it.each<[name: string, entry: unknown, choices: TrafficChoices, expected: EntryGlance]>([
    ['a page', PAGE, EVERYTHING, 'no-call'],
    ['an image', { ...PAGE, _resourceType: 'image' }, EVERYTHING, 'no-call'],
    ['no content', { ...PAGE, response: { ...JSON_ANSWER, status: 204 } }, EVERYTHING, 'no-call'],
    ['JSON', { ...PAGE, response: JSON_ANSWER }, EVERYTHING, 'body-tells'],
    [
      'a stream, whose headers may tell',
      {
        ...PAGE,
        response: {
          ...PAGE.response,
          headers: [{ name: 'Content-Type', value: ' text/event-stream' }],
        },
      },
      EVERYTHING,
      'unclear',
    ],
    [
      'JSON that is encoded',
      { ...PAGE, response: { ...JSON_ANSWER, content: { size: 1, encoding: 'base64' } } },
      EVERYTHING,
      'unclear',
    ],
    ['JSON where only API hosts count', { ...PAGE, response: JSON_ANSWER }, NO_OTHERS, 'no-call'],
    ['a host of one’s own', PAGE, OWN, 'unclear'],
    [
      'an action',
      { ...PAGE, request: { ...PAGE.request, headers: [{ name: 'x-tc-action', value: 'A' }] } },
      NO_OTHERS,
      'unclear',
    ],
    [
      'a preflight',
      { ...PAGE, request: { ...PAGE.request, method: 'OPTIONS' } },
      NO_OTHERS,
      'unclear',
    ],
    [
      'no list of headers',
      { ...PAGE, request: { ...PAGE.request, headers: {} } },
      NO_OTHERS,
      'unclear',
    ],
    ['no entry', { isError: true }, EVERYTHING, 'unclear'],
    ['nothing', null, EVERYTHING, 'unclear'],
  ])('%s', (_, entry, choices, expected) => {
    expect(glanceAtEntry(entry, choices)).toBe(expected);
  });

  it('refuses nothing that might be a call, and asks no body of what is one', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(EVERYTHING, NO_OTHERS, OWN), (raw, choices) => {
        const entry = readHarEntry(raw);
        const candidate = entry && selectCandidate(entry, choices);
        const glance = glanceAtEntry(raw, choices);
        if (candidate !== undefined) expect(glance).not.toBe('no-call');
        if (glance === 'body-tells') expect(candidate?.needsEvidence ?? true).toBe(true);
      }),
    );
  });
});

const header = fc.record({
  name: fc.constantFrom('X-TC-Action', 'x-tc-action', 'Content-Type', 'content-type', 'Accept', ''),
  value: fc.constantFrom(
    ...['', 'DescribeZones', 'application/json', 'text/html', 'text/plain; charset=utf-8'],
    ...['application/x-www-form-urlencoded', 'image/png'],
  ),
});
const headers = fc.oneof(
  fc.array(header, { maxLength: 4 }),
  fc.constantFrom(undefined, {}, [null]),
);
const entries = fc.record({
  _resourceType: fc.constantFrom('fetch', 'xhr', 'image', 'document', '', undefined),
  request: fc.record({
    url: fc.constantFrom(
      'https://cvm.tencentcloudapi.com/',
      'https://CVM.TencentCloudAPI.com/',
      'https://cvm.api3.example.cn/',
      'https://cvm.tcecloudapi.com/',
      'https://x.tcb-api.tencentcloudapi.com/web',
      'https://console.cloud.tencent.com/cgi/capi?i=cvm/DescribeZones',
      'https://console.tencentcloud.com/_api/cvm/DescribeZones',
      'https://app.example.test/api',
      'https://app.example.test/?Action=A&Version=2017-03-12&Signature=x',
      'data:application/json,{}',
      'no url',
      '',
    ),
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT'),
    headers,
    postData: fc.constantFrom(
      undefined,
      null,
      { text: '{}' },
      { text: 'Action=A&Version=2017-03-12&Signature=x' },
    ),
  }),
  response: fc.record({
    status: fc.constantFrom(200, 204, 205, 304, 0, -1, undefined),
    headers,
    content: fc.constantFrom(undefined, null, { size: 10 }, { size: 3_000_000 }, { size: -1 }),
  }),
});
