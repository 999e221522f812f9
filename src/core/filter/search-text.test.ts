import { describe, expect, it } from 'vitest';
import type { Call } from '../call';
import { FILTER_CALLS } from './filter-calls.fixture';
import { searchText } from './search-text';

const { list } = FILTER_CALLS;
const renamed = (call: Call): Call => ({
  ...call,
  request: { ...call.request, action: 'StopInstances' },
});

describe('searchText', () => {
  it('of a changed copy is the copy’s own', () => {
    expect(searchText(list)).not.toContain('stopinstances');
    expect(searchText(renamed(list))).toContain('stopinstances');
  });

  it('of a frozen call is made', () => {
    expect(searchText(Object.freeze(renamed(list)))).toContain('stopinstances');
  });

  it('leaves nothing on the call that is copied or written', () => {
    const call = renamed(list);
    const before = { keys: Reflect.ownKeys({ ...call }), json: JSON.stringify(call) };
    searchText(call);
    expect({ keys: Reflect.ownKeys({ ...call }), json: JSON.stringify(call) }).toEqual(before);
    expect(structuredClone(call)).toEqual(call);
  });
});
