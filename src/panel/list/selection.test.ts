import { describe, expect, it } from 'vitest';
import { panelWorld } from '../panel-world.fixture';

describe('calls that are folded into one row', () => {
  const calls = [{ id: 'a' }, { id: 'b' }, { id: 'c', request: { action: 'RunInstances' } }];

  it('are all chosen with their row', () => {
    const { state } = panelWorld({ calls });
    state.choose({ foldsCalls: true });
    expect(state.list.value.calls.map(({ id }) => id)).toEqual(['a', 'c']);
    state.selectAll();
    expect(state.chosenCalls().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are all copied and saved where nothing is selected', () => {
    const { state } = panelWorld({ calls });
    state.choose({ foldsCalls: true });
    expect(state.chosenCalls()).toHaveLength(3);
    expect(state.list.value.allCalls).toHaveLength(3);
  });
});
