import { describe, expect, it } from 'vitest';
import { maskValue } from './mask-value';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';

const CASES = [
  { name: 'Password', value: 'hunter2', replacement: '‹Password›' },
  { name: 'SecretId', value: ID, replacement: 'AKID****MPLE' },
  { name: 'TmpSecretId', value: ID, replacement: 'AKID****MPLE' },
  { name: 'AccessKeyId', value: ID, replacement: 'AKID****MPLE' },
  { name: 'q-ak', value: ID, replacement: 'AKID****MPLE' },
  { name: 'SecretId', value: 'AKID5678abcd', replacement: 'AKID****abcd' },
  { name: 'SecretId', value: 'AKID567abcd', replacement: '‹SecretId›' },
  { name: 'SecretId', value: 'two words and more', replacement: '‹SecretId›' },
  { name: 'SecretKey', value: ID, replacement: '‹SecretKey›' },
] as const;

describe('maskValue', () => {
  for (const { name, value, replacement } of CASES) {
    it(`${name} "${value}" becomes ${replacement}`, () => {
      expect(maskValue({ name, value, reason: 'name' }, name)).toEqual({
        name,
        replacement,
        reason: 'name',
      });
    });
  }

  it('writes the name as the text writes it', () => {
    const secret = { name: 'Password', value: 'x', reason: 'name' } as const;
    expect(maskValue(secret, '\\u0050assword').replacement).toBe('‹\\u0050assword›');
  });
});
