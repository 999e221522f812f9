import { describe, expect, it } from 'vitest';
import { madeCall } from '../core/made-call.fixture';
import { compareCalls } from './call-comparison';
import { english } from './words/en';

const OPTIONS = { extraNames: [], words: english };

function call(id: string, timestamp: string, body: string) {
  return madeCall({
    id,
    body: `{"Response":{"Total":1,"RequestId":"${id}"}}`,
    exchange: {
      requestHeaders: [
        { name: 'X-TC-Action', value: 'RunInstances' },
        { name: 'X-TC-Timestamp', value: timestamp },
        { name: 'Authorization', value: `TC3-HMAC-SHA256 Signature=${id}` },
        { name: 'User-Agent', value: id },
      ],
      requestBody: { kind: 'text', text: body },
    },
  });
}

const older = call('r-older', '1', '{"Id":9007199254740993,"Password":"hunter2"}');
const newer = call('r-newer', '2', '{"Id":9007199254740993,"Password":"hunter2"}');

describe('two calls compared', () => {
  it('are the same where only volatile values differ, which are named', () => {
    for (const side of ['request', 'response'] as const) {
      const { left, right } = compareCalls(older, newer, side, OPTIONS);
      expect(left).toBe(right);
    }
    expect(compareCalls(older, newer, 'request', OPTIONS).setAside).toEqual([
      'X-TC-Timestamp',
      'Authorization',
    ]);
    expect(compareCalls(older, newer, 'response', OPTIONS).setAside).toEqual(['RequestId']);
  });

  it('are laid out and masked, without the browser’s own headers', () => {
    const { left } = compareCalls(older, newer, 'request', OPTIONS);
    expect(left).toContain('\n  "Id": 9007199254740993,\n  "Password": "‹Password·1›"\n');
    expect(left).toContain('X-TC-Action: RunInstances');
    expect(left).not.toContain('User-Agent');
  });

  it('differ where they differ', () => {
    const other = call('r-other', '3', '{"Id":9007199254740992}');
    const { left, right } = compareCalls(older, other, 'request', OPTIONS);
    expect([left, right].map((it) => /"Id": (\d+)/.exec(it)?.[1])).toEqual([
      '9007199254740993',
      '9007199254740992',
    ]);
  });
});
