import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MadeCall } from '../core/made-call.fixture';
import { panelWorld } from './panel-world.fixture';
import { saying } from './saying';
import { StatusBar } from './status-bar';

const ERROR = '{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}';
const CALLS: readonly MadeCall[] = [{ id: 'a' }, { id: 'b', body: ERROR }, { id: 'c' }];
const root = document.createElement('div');

async function show(calls: readonly MadeCall[] = CALLS) {
  const world = panelWorld({ calls });
  await act(() => render(<StatusBar state={world.state} />, root));
  return world;
}
const parts = () =>
  [...root.querySelectorAll('footer > span')].map(({ textContent }) => textContent);
const undo = () => root.querySelector('button');
/** The screen follows the log once a frame, in a burst every few frames. */
const nextFrame = () => act(() => void vi.advanceTimersByTime(80));
const clear = async (world: Awaited<ReturnType<typeof show>>) => {
  await act(() => world.state.clear());
  await nextFrame();
};

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

describe('StatusBar', () => {
  it.each<[calls: readonly MadeCall[], expected: readonly string[]]>([
    [[], ['0 calls']],
    [[{ id: 'a' }], ['1 call']],
    [CALLS, ['3 calls', '1 error']],
  ])('counts calls and errors', async (calls, expected) => {
    await show(calls);
    expect(parts()).toEqual(expected);
  });

  it('says of how many the shown ones are', async () => {
    const { state } = await show();
    await act(() => {
      state.group.value = 'success';
    });
    expect(parts()[0]).toBe('2 of 3 calls');
  });

  it('takes clearing back with all calls', async () => {
    const world = await show();
    expect(undo()).toBeNull();
    await clear(world);
    expect(parts()).toEqual(['0 calls', 'Cleared. Undo']);
    await act(() => undo()?.click());
    await nextFrame();
    expect(parts()).toEqual(['3 calls', '1 error']);
    expect(world.recorder.log.at(0)?.id).toBe('a');
  });

  it('offers that for 10 s', async () => {
    const world = await show();
    await clear(world);
    await act(() => void vi.advanceTimersByTime(9000));
    expect(undo()).not.toBeNull();
    await act(() => void vi.advanceTimersByTime(1000));
    expect(undo()).toBeNull();
  });

  it('shows what was said for 2 s, and the same words anew', async () => {
    const { state } = await show();
    await act(() => {
      state.said.value = saying('Copied');
    });
    await act(() => void vi.advanceTimersByTime(1500));
    await act(() => {
      state.said.value = saying('Copied');
    });
    await act(() => void vi.advanceTimersByTime(1500));
    expect(parts()).toContain('Copied');
    await act(() => void vi.advanceTimersByTime(500));
    expect(parts()).not.toContain('Copied');
  });

  it('begins the 10 s anew when the list is cleared again', async () => {
    const world = await show();
    await clear(world);
    await act(() => void vi.advanceTimersByTime(9000));
    await clear(world);
    await act(() => void vi.advanceTimersByTime(9000));
    expect(undo()).not.toBeNull();
  });
});
