import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallId } from '../../core/ids';
import { type MadeCall, madeCall } from '../../core/made-call.fixture';
import { loadViews } from '../load-views';
import { PanelApp } from '../panel-app';
import { type PanelWorld, panelWorld } from '../panel-world.fixture';

const ROW_HEIGHT = 22;
const ROWS_IN_SIGHT = 10;
const HEADER_HEIGHT = 24;
const MANY = 500;

const error = (code: string, id: string): MadeCall => ({
  id,
  body: `{"Response":{"Error":{"Code":"${code}","Message":"m"},"RequestId":"r-${id}"}}`,
});
const FEW: readonly MadeCall[] = [
  { id: 'a', body: '{"Response":{"RequestId":"r-a"}}' },
  error('AuthFailure.SignatureFailure', 'b'),
  { id: 'c', body: '<html>', exchange: { status: 502 } },
];
const many = Array.from({ length: MANY }, (_, n): MadeCall => ({ id: `c${n}` }));

const root = document.createElement('div');
async function show(calls: readonly MadeCall[]) {
  const world = panelWorld({ calls });
  await act(() => render(<PanelApp state={world.state} />, root));
  return world;
}
const grid = () => root.querySelector<HTMLElement>('[role="grid"]') as HTMLElement;
const rows = () => [...grid().querySelectorAll<HTMLElement>('[role="row"]')].slice(1);
const cell = (row: HTMLElement | undefined, column: string) =>
  row?.querySelector<HTMLElement>(`[role="gridcell"][data-column="${column}"]`);
const activeRow = () => {
  const id = grid().getAttribute('aria-activedescendant');
  return id === null ? undefined : root.querySelector<HTMLElement>(`#${id}`);
};
const press = (key: string) =>
  act(async () => {
    grid().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

beforeAll(loadViews);
beforeEach(() => {
  document.body.append(root);
  // happy-dom lays nothing out.
  const height = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get');
  height.mockReturnValue(ROWS_IN_SIGHT * ROW_HEIGHT);
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

describe('the grid’s contract', () => {
  it('counts the shown calls and its header', async () => {
    const { state } = await show(FEW);
    expect(grid().getAttribute('aria-rowcount')).toBe('4');
    await act(() => {
      state.group.value = 'error';
    });
    expect(grid().getAttribute('aria-rowcount')).toBe('2');
    expect(rows()).toHaveLength(1);
  });

  it('has a header as row 1, and exactly one row a call after it', async () => {
    await show(FEW);
    const [header] = grid().querySelectorAll('[role="row"]');
    expect(header?.getAttribute('aria-rowindex')).toBe('1');
    expect(header?.querySelectorAll('[role="columnheader"]')).toHaveLength(11);
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4']);
    expect(rows().map((row) => row.dataset.outcome)).toEqual(['success', 'error', 'not-envelope']);
  });

  it('has its rows in their order once it has come to rest', async () => {
    await show(many);
    grid().scrollTop = 0;
    const scroll = () => act(() => void grid().dispatchEvent(new Event('scroll')));
    await scroll();
    const places = () => rows().map((row) => Number(row.getAttribute('aria-rowindex')));
    const inOrder = () => places().toSorted((one, other) => one - other);
    for (const top of [2, 5, 3]) {
      grid().scrollTop = (top + 20) * ROW_HEIGHT;
      await scroll();
      expect(places()).not.toEqual(inOrder());
    }
    await vi.waitFor(() => expect(places()).toEqual(inOrder()), { timeout: 5_000 });
  });

  it('holds no cell of rows that are gone', async () => {
    const { state } = await show(FEW);
    await act(() => {
      state.group.value = 'error';
    });
    const cells = grid().querySelectorAll('[role="gridcell"][data-column="request-id"]');
    expect([...cells].map((it) => it.textContent)).toEqual(['r-b']);
  });

  it('names the cells of each row by the columns of the header', async () => {
    await show(FEW);
    const columns = [...grid().querySelectorAll<HTMLElement>('[role="columnheader"]')].map(
      (it) => it.dataset.column,
    );
    for (const row of rows()) {
      const cells = [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')];
      expect(cells.map((it) => it.dataset.column)).toEqual(columns);
    }
  });

  it('holds every value whole', async () => {
    const action = `Describe${'VeryLong'.repeat(20)}`;
    await show([{ ...error('AuthFailure.SignatureFailure', 'b'), request: { action } }]);
    const [row] = rows();
    expect(cell(row, 'outcome')?.textContent).toBe('Error');
    expect(cell(row, 'action')?.textContent).toBe(`cvm ${action}`);
    expect(cell(row, 'code')?.textContent).toBe('AuthFailure.SignatureFailure');
    expect(cell(row, 'request-id')?.textContent).toBe('r-b');
    expect(cell(row, 'status')?.textContent).toBe('200');
    expect(cell(row, 'time')?.textContent).toBe('00:00:00');
    expect(cell(row, 'capture')?.textContent).toBe('whole');
  });

  it('offers a ticket on the rows of errors', async () => {
    const { copied } = await show(FEW);
    const buttons = rows().map((row) => cell(row, 'ticket')?.querySelector('button'));
    expect(buttons.map((it) => it?.getAttribute('aria-label') ?? null)).toEqual([
      null,
      'Copy ticket of DescribeInstances',
      null,
    ]);
    await act(async () => buttons[1]?.click());
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toMatch(/^RequestId: r-b\n/);
  });

  it('marks the first row after a navigation with its address', async () => {
    const calls = [{ id: 'a' }, { id: 'b', visit: 1 }, { id: 'c', visit: 1 }];
    const { recorder } = await show(calls);
    await act(() => recorder.navigated('https://b.example.test/', { began: 5, at: 5 }));
    expect(rows().map((row) => row.dataset.visit)).toEqual([
      undefined,
      'https://b.example.test/',
      undefined,
    ]);
    expect(rows()[1]?.getAttribute('aria-description')).toContain('https://b.example.test/');
  });
});

describe('a row of equal calls', () => {
  it('counts those that come while it is shown', async () => {
    const { recorder, state } = await show([{ id: 'a' }, { id: 'b' }]);
    await act(() => state.choose({ foldsCalls: true }));
    const mark = () => root.querySelector<HTMLElement>('.fold-mark');
    expect(mark()?.dataset.count).toBe('×2');
    await act(() => recorder.log.append(madeCall({ id: 'c' })));
    await vi.waitFor(() => expect(mark()?.dataset.count).toBe('×3'));
    expect(rows()).toHaveLength(1);
  });
});

describe('the grid’s active row', () => {
  it('is none where nothing is selected', async () => {
    await show([{ id: 'a' }]);
    expect(grid().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('is the newest error’s, until a person chooses', async () => {
    await show(FEW);
    expect(activeRow()?.dataset.outcome).toBe('error');
    await act(() => rows()[0]?.click());
    expect(activeRow()?.dataset.outcome).toBe('success');
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
    ]);
  });

  it.each<[from: number, key: string, to: number]>([
    [1, 'ArrowDown', 2],
    [1, 'ArrowUp', 0],
    [0, 'ArrowUp', 0],
    [2, 'ArrowDown', 2],
    [2, 'Home', 0],
    [0, 'End', 2],
  ])('goes from %d by %s to %d', async (from, key, to) => {
    await show(FEW);
    await act(() => rows()[from]?.click());
    await press(key);
    expect(activeRow()).toBe(rows()[to]);
  });

  it('goes on from the selected call, wherever a filter put it', async () => {
    const { state } = await show([{ id: 'x' }, error('InternalError', 'y'), ...FEW]);
    await act(() => rows()[3]?.click());
    await act(() => {
      state.group.value = 'error';
    });
    expect(activeRow()).toBe(rows()[1]);
    await press('ArrowUp');
    expect(activeRow()).toBe(rows()[0]);
  });

  it('is none after Escape, which closes the details', async () => {
    await show(FEW);
    expect(root.querySelector('[aria-label="Call"]')).not.toBeNull();
    await press('Escape');
    expect(activeRow()).toBeUndefined();
    expect(root.querySelector('[aria-label="Call"]')).toBeNull();
  });

  it('is rendered also far out of sight, with its own row index', async () => {
    const { state } = await show(many);
    const last = state.list.value.calls.at(-1);
    await act(() => last && state.select(last.id));
    expect(rows().length).toBeLessThan(MANY / 2);
    expect(activeRow()?.getAttribute('aria-rowindex')).toBe(String(MANY + 1));
    expect(grid().getAttribute('aria-rowcount')).toBe(String(MANY + 1));
  });
});

describe('a key after Escape', () => {
  it('copies from the row that was left, also where a newer call has come before it meanwhile', async () => {
    const { state, recorder, copied } = await show([FEW[0] as MadeCall]);
    await act(() => {
      state.sort.value = { column: 'start', isDescending: true };
    });
    await act(() => rows()[0]?.click());
    await press('Escape');
    // Not drawn before the next frame.
    recorder.log.append(madeCall({ ...error('X', 'z'), exchange: { startedAt: 9e12 } }));
    expect(rows()[0]?.dataset.call).toBe('a');
    await press('r');
    await vi.waitFor(() => expect(copied).toEqual(['r-a']));
  });
});

describe('a list that comes up again', () => {
  const comeBack = async (id: string | undefined) => {
    const { state } = await show(many);
    if (id !== undefined) await act(() => state.select(id as CallId));
    await act(() => {
      state.view.value = 'actions';
    });
    await act(() => {
      state.view.value = 'calls';
    });
    return grid().scrollTop;
  };
  it('shows the call that a person selected also after a filter that showed nothing', async () => {
    const { state } = await show(many);
    await act(() => state.select('c100' as CallId));
    const filterBy = (text: string) =>
      act(() => {
        state.filter.value = text;
      });
    await filterBy('nowhere');
    await act(() => {
      grid().dispatchEvent(new Event('scroll'));
    });
    await filterBy('');
    expect(grid().scrollTop).toBeGreaterThan(90 * ROW_HEIGHT);
    expect(grid().scrollTop).toBeLessThan(100 * ROW_HEIGHT);
  });

  const END = (MANY - ROWS_IN_SIGHT) * ROW_HEIGHT + HEADER_HEIGHT;

  it.each<[name: string, id: string | undefined, scrollTop: (at: number) => boolean]>([
    [
      'shows the call that a person selected',
      'c100',
      (at) => at > 90 * ROW_HEIGHT && at < 100 * ROW_HEIGHT,
    ],
    ['goes on at its end where that is in sight there', `c${MANY - 2}`, (at) => at === END],
    ['goes on at its end where nobody selected any', undefined, (at) => at === END],
  ])('%s', async (_, id, isRight) => {
    expect(await comeBack(id)).toSatisfy(isRight);
  });
});

describe('a click', () => {
  const fire = (type: string, target: HTMLElement, detail = 1) =>
    act(() => {
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail }));
    });
  const selectedId = (state: PanelWorld['state']) => {
    const { value } = state.selection;
    return value.kind === 'call' ? value.id : undefined;
  };

  it('selects the row that was pressed', async () => {
    const { state } = await show(FEW);
    const row = rows()[2] as HTMLElement;
    await fire('mousedown', row);
    await fire('click', row);
    expect(selectedId(state)).toBe('c');
  });

  it('selects nothing where the element has become another row since', async () => {
    const { state } = await show(many);
    const row = rows()[2] as HTMLElement;
    const id = row.dataset.call;
    await fire('mousedown', row);
    await act(() => {
      grid().scrollTop = (MANY / 2) * ROW_HEIGHT;
      grid().dispatchEvent(new Event('scroll'));
    });
    expect(row.isConnected && row.dataset.call !== id).toBe(true);
    await fire('click', row);
    expect(selectedId(state)).toBeUndefined();
  });

  it('copies the RequestId that is drawn, also where a newer call has come before it meanwhile', async () => {
    const { state, recorder, copied } = await show([FEW[0] as MadeCall]);
    await act(() => {
      state.sort.value = { column: 'start', isDescending: true };
    });
    // Not drawn before the next frame.
    recorder.log.append(madeCall({ ...error('X', 'z'), exchange: { startedAt: 9e12 } }));
    const button = cell(rows()[0], 'request-id')?.querySelector('button');
    expect(button?.textContent).toBe('r-a');
    await fire('click', button as HTMLElement, 0);
    await vi.waitFor(() => expect(copied).toEqual(['r-a']));
  });

  it('that no pointer made selects its row, whatever was pressed before', async () => {
    const { state } = await show(FEW);
    await fire('mousedown', rows()[0] as HTMLElement);
    await fire('click', rows()[2] as HTMLElement, 0);
    expect(selectedId(state)).toBe('c');
  });
});
