import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeySheet } from './key-sheet';
import { type PanelWorldOptions, panelWorld } from './panel-world.fixture';
import { usePanelKeys } from './use-panel-keys';

const root = document.createElement('div');

async function show(options: PanelWorldOptions = {}) {
  const { state } = panelWorld({ calls: [{ id: 'a' }], ...options });
  state.focus.filter = vi.fn();
  const Keys = () => {
    usePanelKeys(state);
    return state.showsKeys.value ? <KeySheet state={state} /> : null;
  };
  await act(() => render(<Keys />, root));
  return state;
}
/** Whether the key was taken from the browser. */
async function press(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true });
  await act(() => void window.dispatchEvent(event));
  return event.defaultPrevented;
}

beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

describe('Ctrl+L', () => {
  it('clears the list in the developer tools', async () => {
    const state = await show();
    expect(await press('l')).toBe(true);
    expect(state.log.size).toBe(0);
  });

  it('is the browser’s own in a tab', async () => {
    const state = await show({ place: 'viewer' });
    expect(await press('l')).toBe(false);
    expect(state.log.size).toBe(1);
  });
});

describe('the keys of the panel', () => {
  it('find the filter', async () => {
    const state = await show();
    expect(await press('f')).toBe(true);
    expect(state.focus.filter).toHaveBeenCalledOnce();
  });

  it.each(['l', 'f'])('do nothing behind what is open over it: Ctrl+%s', async (key) => {
    const state = await show();
    await act(() => {
      state.showsKeys.value = true;
    });
    await press(key);
    await act(() => {
      state.showsKeys.value = false;
      state.dialog.value = { title: 'Preview', note: '', parts: [] };
    });
    await press(key);
    expect(state.log.size).toBe(1);
    expect(state.focus.filter).not.toHaveBeenCalled();
  });

  it.each([
    ['devtools', true],
    ['viewer', false],
  ] as const)('are listed where they count: in %s', async (place, hasClear) => {
    const state = await show({ place });
    await act(() => {
      state.showsKeys.value = true;
    });
    expect(root.textContent).toContain('Ctrl+F');
    expect(root.textContent?.includes('Ctrl+L')).toBe(hasClear);
  });
});
