import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { lazyView } from './lazy-view';
import type { PanelState } from './panel-state';
import { panelWorld } from './panel-world.fixture';

const Shown = ({ state: _ }: { state: PanelState }) => <p>here</p>;

it('draws the view when it has come', async () => {
  const Lazy = lazyView(async () => Shown);
  const root = document.createElement('div');
  render(<Lazy state={panelWorld().state} />, root);
  await vi.waitFor(() => expect(root.textContent).toBe('here'));
});

it('draws the view also where it came between drawing and its effect', async () => {
  const Lazy = lazyView(async () => Shown);
  const root = document.createElement('div');
  await act(async () => {
    render(<Lazy state={panelWorld().state} />, root);
    await Lazy.load();
  });
  await vi.waitFor(() => expect(root.textContent).toBe('here'));
});
