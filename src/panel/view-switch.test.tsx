import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { madeCall } from '../core/made-call.fixture';
import { panelWorld } from './panel-world.fixture';
import { ViewSwitch } from './view-switch';

const root = document.createElement('div');

afterEach(() => render(null, root));

describe('the switch of the views', () => {
  it.each([
    [0, 'calls'],
    [1, 'errors'],
    [2, 'actions'],
  ])('leaves a comparison for the view %i', async (index, view) => {
    const { state } = panelWorld();
    state.compare(madeCall({ id: 'a' }), madeCall({ id: 'b' }));
    await act(() => render(<ViewSwitch state={state} />, root));
    await act(() => root.querySelectorAll('button')[index]?.click());
    expect(state.comparison.value).toBeUndefined();
    expect(state.view.value).toBe(view);
  });
});
