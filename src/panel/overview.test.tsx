import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadViews } from './load-views';
import { PanelApp } from './panel-app';
import { panelWorld } from './panel-world.fixture';

// Draws on a canvas, which happy-dom does not have.
vi.mock('./timeline-chart', () => ({
  createTimelineChart: () => ({ show() {}, select() {}, redraw() {}, resize() {}, dispose() {} }),
}));

const root = document.createElement('div');
const overview = () => root.querySelector('.overview');

beforeAll(loadViews);
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

it('stays while the filter lists nothing, and says so', async () => {
  const { state } = panelWorld({ calls: [{ id: 'a' }], settings: { showsOverview: true } });
  await act(() => render(<PanelApp state={state} />, root));
  expect(overview()?.textContent).toBe('');
  await act(() => {
    state.filter.value = 'nothing';
  });
  expect(overview()?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('No calls');
  expect(overview()?.textContent).toBe('No calls');
});

it('is not there without calls', async () => {
  const { state } = panelWorld({ settings: { showsOverview: true } });
  await act(() => render(<PanelApp state={state} />, root));
  expect(overview()).toBeNull();
});
