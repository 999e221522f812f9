import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../live-region';
import { type PanelWorldOptions, panelWorld } from '../panel-world.fixture';
import { CopyButton, type CopyButtonProps } from './copy-button';

const root = document.createElement('div');

/** The button beside the live region, as in the panel, and what a row below it was told of. */
async function show(options: PanelWorldOptions = {}, props: Partial<CopyButtonProps> = {}) {
  const world = panelWorld(options);
  const onRowClick = vi.fn();
  await act(() =>
    render(
      // biome-ignore lint/a11y/useKeyWithClickEvents: stands for a row, which the grid gives its keys
      // biome-ignore lint/a11y/noStaticElementInteractions: as above
      <div onClick={onRowClick}>
        <CopyButton
          state={world.state}
          label="Copy ticket of RunInstances"
          copy={() => ({ text: 'the text', confirmation: 'Copied · 2 masked' })}
          {...props}
        >
          Copy ticket
        </CopyButton>
        <LiveRegion state={world.state} />
      </div>,
      root,
    ),
  );
  return { ...world, onRowClick };
}
const button = () => root.querySelector('button') as HTMLButtonElement;
const click = () =>
  act(async () => {
    button().click();
    // The clipboard's answer passes through some promises; a timer of the real clock is behind them all.
    await new Promise((resolve) => setImmediate(resolve));
  });
const announced = () => root.querySelector('[aria-live]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

describe('CopyButton', () => {
  it('copies the text, and says in its place and to screen readers what was masked', async () => {
    const { copied } = await show();
    expect(button().textContent).toBe('Copy ticket');
    await click();
    expect(copied).toEqual(['the text']);
    expect(button().textContent).toBe('Copied · 2 masked');
    expect(announced()).toBe('Copied · 2 masked');
  });

  it('keeps its name while it says so', async () => {
    await show();
    await click();
    expect(button().getAttribute('aria-label')).toBe('Copy ticket of RunInstances');
  });

  it('is what it was after 2 s', async () => {
    await show();
    await click();
    await act(() => {
      vi.advanceTimersByTime(1999);
    });
    expect(button().textContent).toBe('Copied · 2 masked');
    await act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(button().textContent).toBe('Copy ticket');
    expect(button().dataset.copied).toBe('false');
  });

  it('says the same again after a second copy, for 2 s from then on, and speaks it again', async () => {
    await show();
    await click();
    const first = root.querySelector('[aria-live]')?.firstElementChild;
    await act(() => void vi.advanceTimersByTime(1500));
    await click();
    expect(root.querySelector('[aria-live]')?.firstElementChild).not.toBe(first);
    await act(() => void vi.advanceTimersByTime(1500));
    expect(button().textContent).toBe('Copied · 2 masked');
    await act(() => void vi.advanceTimersByTime(500));
    expect(button().textContent).toBe('Copy ticket');
  });

  it('says where the browser refused, without the sign of a copy, and shows the text to copy by hand', async () => {
    const { copied, state } = await show({ mayCopy: false });
    await click();
    expect(state.dialog.value).toMatchObject({ parts: [{ text: 'the text' }], isSelected: true });
    expect(copied).toEqual([]);
    expect(button().textContent).toBe('The browser refused to copy');
    expect(announced()).toBe('The browser refused to copy');
    expect(button().querySelector('svg')).toBeNull();
  });

  it('shows the sign of a copy in every language', async () => {
    await show({}, { copy: () => ({ text: 'the text', confirmation: '已复制' }) });
    await click();
    expect(button().textContent).toBe('已复制');
    expect(button().querySelector('svg')).not.toBeNull();
  });

  it('makes what it copies at the click, not before', async () => {
    const copy = vi.fn(() => ({ text: 'late', confirmation: 'Copied' }));
    const { copied } = await show({}, { copy });
    expect(copy).not.toHaveBeenCalled();
    await click();
    expect(copied).toEqual(['late']);
  });

  it('does not select the row that it stands in', async () => {
    const { onRowClick } = await show();
    await click();
    expect(onRowClick).not.toHaveBeenCalled();
  });
});
