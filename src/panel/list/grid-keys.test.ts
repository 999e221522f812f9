import { describe, expect, it, vi } from 'vitest';
import type { MadeCall } from '../../core/made-call.fixture';
import { panelWorld } from '../panel-world.fixture';
import { type GridKeysOptions, onGridKey } from './grid-keys';

const CALLS: readonly MadeCall[] = [
  { id: 'a', body: '{"Response":{"RequestId":"r-a"}}' },
  { id: 'b', body: '{"Response":{"RequestId":"r-b"}}' },
  { id: 'c', body: '<html>' },
];

/** The keys of a list whose row `active` was the last one, after Escape. */
function setUp(active: number, calls = CALLS) {
  const world = panelWorld({ calls });
  const { state } = world;
  const { calls: rows } = state.list.value;
  const row = rows[active];
  if (row !== undefined) state.select(row.id);
  state.closeDetails();
  const press = (key: string, modifiers: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
    const options: GridKeysOptions = {
      ...{ state, active, calls: rows, page: 5 },
      ...{ scrollTo: () => {}, openMenu: () => {} },
    };
    onGridKey(event, options);
    return event.defaultPrevented;
  };
  return { ...world, press };
}

describe('the keys of the list after Escape', () => {
  it.each([
    ['t', {}, /^RequestId: r-b\n/],
    ['r', {}, /^r-b$/],
    ['c', { ctrlKey: true }, /^RequestId: r-b\n/],
  ])('copy from the row that the arrows go on from: %s %o', async (key, modifiers, expected) => {
    const { press, copied, state } = setUp(1);
    expect(press(key, modifiers)).toBe(true);
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toMatch(expected);
    expect(state.selectedCall.value).toBeUndefined();
  });

  it('compare it', () => {
    const { press, state } = setUp(1);
    press('p');
    expect(state.comparison.value).toEqual({ leftId: 'a', rightId: 'b' });
  });

  it('select it by Enter', () => {
    const { press, state } = setUp(1);
    expect(press('Enter')).toBe(true);
    expect(state.selectedCall.value?.id).toBe('b');
  });

  it.each(['Escape', 'ContextMenu'])(
    'leave to the browser what needs a selected row: %s',
    (key) => {
      expect(setUp(1).press(key)).toBe(false);
    },
  );

  it.each(['Enter', 't', 'r', 'p'])('do nothing without a row: %s', (key) => {
    const { press, copied } = setUp(-1);
    expect(press(key)).toBe(false);
    expect(copied).toEqual([]);
  });
});

describe('what a key of the list cannot do', () => {
  it.each([
    ['r', 2, 'This call has no RequestId'],
    ['e', 0, 'No errors in the list'],
    ['p', 2, 'No earlier call of this action is in the list'],
  ])('is shown and spoken: %s', (key, active, text) => {
    const calls = CALLS.map((call, index) =>
      index < 2 ? call : { ...call, request: { action: 'Other' } },
    );
    const { press, state } = setUp(active, calls);
    press(key);
    expect(state.said.value.text).toBe(text);
    expect(state.announcement.value.text).toBe(text);
  });
});
