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

  it.each<{ name: string; bodies: readonly [string, string]; isSame: boolean }>([
    {
      name: 'differ in a secret that is another',
      bodies: ['{"Password":"a1b2c3"}', '{"Password":"x9y8z7"}'],
      isSame: false,
    },
    {
      name: 'are the same with an equal secret',
      bodies: ['{"Password":"a1b2c3"}', '{"Password":"a1b2c3"}'],
      isSame: true,
    },
    {
      name: 'differ in two secrets that changed places',
      bodies: ['{"Password":"a1b2c3","Token":"x9y8z7"}', '{"Password":"x9y8z7","Token":"a1b2c3"}'],
      isSame: false,
    },
  ])('$name', ({ bodies: [one, other], isSame }) => {
    const { left, right } = compareCalls(
      call('a', '1', one),
      call('b', '2', other),
      'request',
      OPTIONS,
    );
    expect(left === right).toBe(isSame);
    expect(left + right).not.toMatch(/a1b2c3|x9y8z7/);
  });

  it('differ in a parameter that has a header’s name', () => {
    const [one, other] = ['01', '02'].map((day) => call('a', '1', `{"Date":"2026-11-${day}"}`));
    if (one === undefined || other === undefined) throw new Error('no calls');
    const { left, right, setAside } = compareCalls(one, other, 'request', OPTIONS);
    expect(left).not.toBe(right);
    expect(setAside).not.toContain('Date');
  });

  it('mask an equal secret alike, whatever stands before it', () => {
    const one = call('a', '1', '{"Password":"a1b2c3"}');
    const other = call('b', '2', '{"Old":{"Password":"x9y8z7"},"Password":"a1b2c3"}');
    const { left, right } = compareCalls(one, other, 'request', OPTIONS);
    const lastMask = (text: string) => text.match(/‹[^›]+›/g)?.at(-1);
    expect(lastMask(left)).toBe(lastMask(right));
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
