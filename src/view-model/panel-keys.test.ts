import { describe, expect, it } from 'vitest';
import { formatBinding, PANEL_KEYS } from './panel-keys';

describe('formatBinding', () => {
  it.each([
    ['$mod+f', false, 'Ctrl+F'],
    ['$mod+f', true, '⌘F'],
    ['Shift+ArrowDown', false, 'Shift+↓'],
    ['Shift+ArrowDown', true, '⇧↓'],
    ['Shift+?', false, '?'],
    ['Escape', false, 'Esc'],
    ['/', false, '/'],
  ])('%s (Mac: %s) is %s', (binding, isMac, expected) => {
    expect(formatBinding(binding, isMac)).toBe(expected);
  });
});

describe('the keys', () => {
  it('mean one thing in one place', () => {
    const all = PANEL_KEYS.flatMap(({ place, bindings }) =>
      bindings.map((binding) => `${place} ${binding}`),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('are single only while the list has the focus', () => {
    const single = PANEL_KEYS.filter(({ isSingle }) => isSingle);
    expect(new Set(single.map(({ place }) => place))).toEqual(new Set(['list']));
  });
});
