import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadViews } from './load-views';
import { PanelApp } from './panel-app';
import { panelWorld } from './panel-world.fixture';

const root = document.createElement('div');
const ERROR = '{"Response":{"Error":{"Code":"AuthFailure","Message":"m"},"RequestId":"r"}}';

async function show() {
  const { state } = panelWorld({ calls: [{ id: 'a', body: ERROR }, { id: 'b' }] });
  await act(() => render(<PanelApp state={state} />, root));
  return state;
}
const focus = (selector: string) =>
  act(() => root.querySelector<HTMLElement>(selector)?.focus() ?? undefined);
const expectFocusOn = (selector: string) =>
  vi.waitFor(() => expect(document.activeElement?.matches(selector)).toBe(true));

beforeAll(loadViews);
beforeEach(() => {
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
});

describe('the focus of something that goes away', () => {
  it('waits where the list was, and is in the list again with it', async () => {
    const state = await show();
    await focus('[role="grid"]');
    await act(() => state.clear());
    await expectFocusOn('main');
    await act(() => state.undoClear.value?.());
    await expectFocusOn('[role="grid"]');
  });

  it('waits while the list is covered, and is in the list again with its rows', async () => {
    const state = await show();
    await focus('[role="grid"]');
    await act(() => {
      state.filter.value = 'nowhere';
    });
    await expectFocusOn('main');
    await act(() => {
      state.filter.value = '';
    });
    await expectFocusOn('[role="grid"]');
  });

  it('goes to the list where that is there', async () => {
    const state = await show();
    await act(() => {
      state.period.value = { from: 0, until: Number.MAX_SAFE_INTEGER };
    });
    await focus('.period-chip button');
    await act(() => {
      state.period.value = undefined;
    });
    await expectFocusOn('[role="grid"]');
  });

  it('stays where it is while other things go away', async () => {
    const state = await show();
    await focus('input[type="search"]');
    await act(() => state.clear());
    await vi.waitFor(() => expect(root.querySelector('[role="grid"]')).toBeNull());
    await expectFocusOn('input[type="search"]');
  });
});
