import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MenuItem } from './menu';
import { MenuButton } from './menu-button';

const root = document.createElement('div');
const onSelect = vi.fn<(label: string) => void>();
const action = (label: string): MenuItem => ({
  kind: 'action',
  label,
  onSelect: () => onSelect(label),
});

beforeEach(async () => {
  onSelect.mockReset();
  document.body.append(root);
  const items: readonly MenuItem[] = [
    { kind: 'heading', label: 'As' },
    action('Text'),
    action('JSON'),
    { kind: 'choice', label: 'English', isChosen: true, onSelect: () => onSelect('English') },
  ];
  await act(() =>
    render(
      <MenuButton label="More" items={() => items}>
        v
      </MenuButton>,
      root,
    ),
  );
});
afterEach(() => {
  render(null, root);
});

const button = () => root.querySelector('button[aria-haspopup]') as HTMLButtonElement;
const focused = () => document.activeElement?.textContent;
const open = () => act(async () => button().click());
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });

describe('MenuButton', () => {
  it('opens with the focus on the first line, and says that it is open', async () => {
    expect(button().getAttribute('aria-expanded')).toBe('false');
    await open();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Text');
  });

  it.each([
    [['ArrowDown'], 'JSON'],
    [['ArrowUp'], 'English'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Text'],
    [['End'], 'English'],
    [['End', 'Home'], 'Text'],
    [['x'], 'Text'],
  ])('moves by %j to %s', async (keys, label) => {
    await open();
    for (const key of keys) await press(key);
    expect(focused()).toBe(label);
  });

  it('takes a line, closes, and gives the focus back', async () => {
    await open();
    await act(() => (document.activeElement as HTMLElement).click());
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('Text');
    expect(root.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it.each(['Escape', 'Tab'])('leaves by %s without taking anything', async (key) => {
    await open();
    await press(key);
    expect(root.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('closes when a person presses elsewhere', async () => {
    await open();
    await act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(root.querySelector('[role="menu"]')).toBeNull();
  });

  it('marks what is chosen', async () => {
    await open();
    expect(root.querySelector('[role="menuitemradio"]')?.getAttribute('aria-checked')).toBe('true');
  });

  it('shows a switch as it was turned, and goes on from there', async () => {
    const isOn = { meaning: false, region: false };
    const line = (label: keyof typeof isOn): MenuItem => {
      const before = { ...isOn };
      return {
        kind: 'switch',
        label,
        isOn: before[label],
        onSelect: () => Object.assign(isOn, before, { [label]: !before[label] }),
      };
    };
    const items = () => [line('meaning'), line('region')];
    await act(() =>
      render(
        <MenuButton label="Columns" items={items}>
          v
        </MenuButton>,
        root,
      ),
    );
    await open();
    const lines = () => [...root.querySelectorAll<HTMLElement>('[role="menuitemcheckbox"]')];
    const checked = () => lines().map((it) => it.getAttribute('aria-checked'));
    for (const index of [0, 1]) await act(async () => lines()[index]?.click());
    expect(checked()).toEqual(['true', 'true']);
    await act(async () => lines()[0]?.click());
    expect(checked()).toEqual(['false', 'true']);
    expect(isOn).toEqual({ meaning: false, region: true });
  });
});
