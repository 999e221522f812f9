import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../core/call';
import { madeCall } from '../core/made-call.fixture';
import { DetailsPane } from './details-pane';
import { lazyViews } from './lazy-views';
import { panelWorld } from './panel-world.fixture';

const call = (id: string) => madeCall({ id, body: `{"Response":{"RequestId":"id-of-${id}"}}` });
const root = document.createElement('div');

beforeAll(() => lazyViews.CallDetails.load());
afterEach(() => render(null, root));

function setUp() {
  const { state } = panelWorld();
  const draw = (shown: Call) =>
    render(<DetailsPane state={state} call={shown} onClose={() => {}} />, root);
  const isShown = (id: string) => root.textContent?.includes(`id-of-${id}`) === true;
  return { state, draw, isShown };
}

describe('the details', () => {
  it('of a call that a person selected are drawn with the list', async () => {
    const { state, draw, isShown } = setUp();
    state.select(call('a').id);
    await act(() => draw(call('a')));
    draw(call('b'));
    expect([isShown('a'), isShown('b')]).toEqual([false, true]);
  });

  it('of the newest error are drawn after it', async () => {
    const { draw, isShown } = setUp();
    await act(() => draw(call('a')));
    expect(isShown('a')).toBe(true);
    draw(call('b'));
    expect(isShown('b')).toBe(false);
    await act(() => draw(call('b')));
    expect([isShown('a'), isShown('b')]).toEqual([false, true]);
  });
});
