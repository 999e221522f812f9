import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkId } from '../core/ids';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import type { SavedTab } from '../core/ledger/ring-tab';
import type { MessageFromObserver, MessageToObserver } from './observer-protocol';
import { readLifecycleRecord } from './read-lifecycle-record';
import { readMessageFromObserver } from './read-message-from-observer';
import { readMessageToObserver } from './read-message-to-observer';
import { readSavedTab } from './read-saved-tab';
import { readTabQuestion } from './read-tab-question';
import { readTabSummary } from './read-tab-summary';

const place = { networkId: '1' as NetworkId, tabId: 1, at: 1.5 };
const records: readonly LifecycleRecord[] = [
  {
    kind: 'started',
    ...place,
    method: 'POST',
    url: 'https://cvm.tencentcloudapi.com/',
    request: {
      service: 'cvm',
      action: undefined,
      version: undefined,
      region: undefined,
      language: undefined,
      endpoint: 'cvm.tencentcloudapi.com',
      endpointKind: 'api',
      signatureForm: 'v3',
      signer: 'page',
    },
    fingerprint: { target: '0', body: '1' },
    initiator: undefined,
  },
  { kind: 'finished', ...place, status: 200 },
  { kind: 'failed', ...place, networkError: 'net::ERR_FAILED', isPreflightFailure: true },
  { kind: 'redirected', ...place, status: 307, redirectUrl: 'https://a.example/' },
];
const messagesToObserver: readonly MessageToObserver[] = [
  { type: 'hello', protocol: 1, tabId: 1, positions: [] },
  { type: 'hello', protocol: 1, tabId: 1, positions: [{ ring: 'a', number: 7 }] },
  { type: 'ping' },
  { type: 'error-count', count: 3 },
  { type: 'open-options', origin: undefined },
  { type: 'open-options', origin: 'https://a.example' },
];
const messagesFromObserver: readonly MessageFromObserver[] = [
  {
    type: 'records',
    positions: [{ ring: 'a', number: 4 }],
    records,
    droppedCount: 0,
    observedUntil: 1.5,
  },
  { type: 'grants', origins: ['https://*.tencentcloudapi.com/*'] },
];
const savedTab: SavedTab = {
  tabId: 1,
  lastNumber: 9,
  callCount: 5,
  records,
  open: ['1' as NetworkId],
  rings: [{ ring: 'a', after: 0 }],
};

const guards: readonly {
  readonly name: string;
  readonly read: (value: unknown) => unknown;
  readonly good: readonly unknown[];
}[] = [
  { name: 'readLifecycleRecord', read: readLifecycleRecord, good: records },
  { name: 'readMessageToObserver', read: readMessageToObserver, good: messagesToObserver },
  { name: 'readMessageFromObserver', read: readMessageFromObserver, good: messagesFromObserver },
  { name: 'readSavedTab', read: readSavedTab, good: [savedTab] },
  { name: 'readTabQuestion', read: readTabQuestion, good: [{ type: 'tab-question', tabId: 1 }] },
  {
    name: 'readTabSummary',
    read: readTabSummary,
    good: [
      { callCount: 1, errorCount: 1 },
      { callCount: undefined, errorCount: undefined },
    ],
  },
];

describe.each(guards)('$name', ({ read, good }) => {
  test('reads what its own side sends, also as Chromium sends it: as JSON', () => {
    for (const value of good) {
      expect(read(value)).toEqual(value);
      expect(read(JSON.parse(JSON.stringify(value)))).toEqual(value);
    }
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void read(value)));
  });

  test('takes a good value with one part replaced only if it is still good', () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...good), fc.nat(), fc.anything())
      .map(([value, pick, other]) => spoil(value, pick, other));
    fc.assert(
      fc.property(spoilt, (value) => {
        const reading = read(value);
        if (reading !== undefined) expect(read(reading)).toEqual(reading);
      }),
    );
  });
});

test.each([
  ['another protocol', { ...messagesToObserver[0], protocol: 2 }],
  ['a negative tab', { ...messagesToObserver[0], tabId: -1 }],
  ['an error count that is none', { type: 'error-count', count: Number.NaN }],
])('%s is no message to the observer', (_name, value) => {
  expect(readMessageToObserver(value)).toBeUndefined();
});

test.each([
  ['a record of another tab', { ...savedTab, tabId: 2 }],
  ['more records than numbers', { ...savedTab, lastNumber: 3 }],
  ['a damaged record', { ...savedTab, records: [{ kind: 'finished' }] }],
])('%s spoils a saved tab', (_name, value) => {
  expect(readSavedTab(value)).toBeUndefined();
});

test.each(records)('a record without one of its parts is none: $kind', (record) => {
  const optional = ['initiator'];
  for (const name of Object.keys(record).filter((it) => !optional.includes(it))) {
    expect(readLifecycleRecord({ ...record, [name]: undefined }), name).toBeUndefined();
    expect(readLifecycleRecord({ ...record, [name]: Symbol.iterator }), name).toBeUndefined();
  }
});

function spoil(value: unknown, pick: number, other: unknown): unknown {
  const names = Object.keys(value as object);
  const name = names[pick % names.length] ?? '';
  return { ...(value as object), [name]: other };
}
