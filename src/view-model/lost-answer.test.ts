import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { lostAnswer } from './lost-answer';
import { english } from './words/en';

const AT = Date.UTC(2026, 10, 23, 23, 58, 30);
const lost = (changes: MadeCall = {}) =>
  lostAnswer(
    madeCall({
      ...changes,
      exchange: {
        source: 'observer',
        startedAt: AT,
        durationMs: 60_000,
        responseBody: { kind: 'unavailable', reason: 'before-devtools' },
        ...changes.exchange,
      },
    }),
    english,
  );

describe('lostAnswer', () => {
  it('says what to look for, two minutes around the call', () => {
    expect(lost()?.searchText).toBe('cvm DescribeInstances 2026-11-23 23:56 to 00:01 UTC');
  });

  it('leaves out what is not known', () => {
    const request = { service: undefined, action: undefined };
    expect(lost({ request, exchange: { durationMs: undefined } })?.searchText).toBe(
      '2026-11-23 23:56 to 00:00 UTC',
    );
  });

  it.each([
    ['cvm.tencentcloudapi.com', 'https://console.cloud.tencent.com/cloudaudit'],
    ['console.cloud.tencent.com', 'https://console.cloud.tencent.com/cloudaudit'],
    ['console.tencentcloud.com', 'https://console.tencentcloud.com/cloudaudit'],
    ['cvm.intl.tencentcloudapi.com', 'https://console.tencentcloud.com/cloudaudit'],
    ['nottencentcloud.com', 'https://console.cloud.tencent.com/cloudaudit'],
  ])('leads a call to %s to its own site: %s', (endpoint, auditUrl) => {
    expect(lost({ request: { endpoint } })?.auditUrl).toBe(auditUrl);
  });

  it.each([
    ['DescribeInstances', true],
    ['RunInstances', false],
    ['GetSessionToken', false],
    [undefined, false],
  ])('lets a page be reloaded only where that repeats a read: %s, %o', (action, expected) => {
    expect(lost({ request: { action } })?.mayReload).toBe(expected);
  });

  it.each<[name: string, call: MadeCall]>([
    ['is there', { exchange: { responseBody: { kind: 'text', text: '{"Response":{}}' } } }],
    [
      'was never given',
      { exchange: { status: 0, responseBody: { kind: 'unavailable', reason: 'no-response' } } },
    ],
    ['may still come', { exchange: { responseBody: { kind: 'unavailable', reason: 'pending' } } }],
    ['the network log has seen', { exchange: { source: 'devtools' } }],
  ])('is nothing where the answer %s', (_, call) => {
    expect(lost(call)).toBeUndefined();
  });
});
