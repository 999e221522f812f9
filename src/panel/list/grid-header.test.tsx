import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ColumnId } from '../../view-model/list-columns';
import { panelWorld } from '../panel-world.fixture';
import { GridHeader } from './grid-header';

const root = document.createElement('div');
const COLUMNS: readonly ColumnId[] = ['outcome', 'action', 'code', 'ticket'];

async function show(columns = COLUMNS) {
  const { state } = panelWorld();
  await act(() =>
    render(<GridHeader state={state} columns={columns} hidden={[]} onLeave={() => {}} />, root),
  );
  return state;
}
const head = (column: ColumnId) => root.querySelector<HTMLElement>(`[data-head="${column}"]`);
const stops = () =>
  [...root.querySelectorAll<HTMLElement>('[data-head]')]
    .filter((it) => it.tabIndex === 0)
    .map((it) => it.dataset.head);
const press = (column: ColumnId, key: string, modifiers: KeyboardEventInit = {}) =>
  act(() => {
    head(column)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }));
  });

beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

describe('the heads of the columns', () => {
  it('are one stop of Tab, which the arrows move', async () => {
    await show();
    expect(stops()).toEqual(['action']);
    await press('action', 'ArrowRight');
    expect(stops()).toEqual(['code']);
    expect(document.activeElement).toBe(head('code'));
  });

  it('stay a stop at the last of them: the list’s menu beside it is no head', async () => {
    await show();
    await press('action', 'ArrowRight');
    await press('code', 'ArrowRight');
    expect(stops()).toEqual(['code']);
  });

  it('stay a stop where the column that had it is hidden', async () => {
    await show();
    await press('action', 'ArrowRight');
    await show(['outcome', 'action', 'ticket']);
    expect(stops()).toEqual(['outcome']);
  });

  it('do not move beyond the last of them', async () => {
    const state = await show();
    await press('code', 'ArrowRight', { shiftKey: true, ctrlKey: true });
    expect(state.columns().order).toEqual([]);
    await press('action', 'ArrowRight', { shiftKey: true, ctrlKey: true });
    expect(state.columns().order.slice(0, 3)).toEqual(['outcome', 'code', 'action']);
  });
});
