import { describe, expect, it } from 'vitest';
import { parseKey } from './parse-key';

const keys: { text: string; modifiers: string[]; key: string }[] = [
  { text: 'Enter', modifiers: [], key: 'Enter' },
  { text: 'a', modifiers: [], key: 'a' },
  { text: 'A', modifiers: [], key: 'A' },
  { text: 'Control+F', modifiers: ['Control'], key: 'f' },
  { text: 'Control+Shift+f', modifiers: ['Control', 'Shift'], key: 'F' },
  { text: 'Shift+Tab', modifiers: ['Shift'], key: 'Tab' },
  { text: '+', modifiers: [], key: '+' },
  { text: 'Control++', modifiers: ['Control'], key: '+' },
  { text: 'Control+/', modifiers: ['Control'], key: '/' },
];

describe('parseKey', () => {
  for (const { text, ...expected } of keys) {
    it(`reads ${text}`, () => expect(parseKey(text)).toEqual(expected));
  }

  it('refuses a modifier that no keyboard has', () => {
    expect(() => parseKey('Ctrl+F')).toThrow('unknown modifier Ctrl in key Ctrl+F');
  });
});
