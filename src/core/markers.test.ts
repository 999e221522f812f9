import { describe, expect, it } from 'vitest';
import { createMarkers, markerAt } from './markers';

describe('markers', () => {
  it('are listed by their time, also where an earlier one comes later', () => {
    const markers = createMarkers();
    markers.add({ name: 'b', at: 2 });
    markers.add({ name: 'a', at: 1 });
    markers.add({ name: 'c', at: 2 });
    expect(markers.list().map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    markers.clear();
    expect(markers.list()).toEqual([]);
  });

  it('tell of each change until told not to', () => {
    const markers = createMarkers();
    let told = 0;
    const end = markers.subscribe(() => told++);
    markers.add({ name: 'a', at: 1 });
    markers.clear();
    end();
    markers.add({ name: 'b', at: 1 });
    expect(told).toBe(2);
  });

  it('drop a listener that throws, and say so once', () => {
    const errors: unknown[] = [];
    const markers = createMarkers({ onListenerError: (error) => errors.push(error) });
    let told = 0;
    markers.subscribe(() => {
      throw new Error('gone');
    });
    markers.subscribe(() => told++);
    markers.add({ name: 'a', at: 1 });
    markers.add({ name: 'b', at: 2 });
    expect(errors).toHaveLength(1);
    expect(told).toBe(2);
  });

  it.each([
    [0, undefined],
    [1, 'a'],
    [4, 'a'],
    [5, 'c'],
    [9, 'c'],
  ])('at %i it is %s', (at, name) => {
    const markers = [
      { name: 'a', at: 1 },
      { name: 'b', at: 5 },
      { name: 'c', at: 5 },
    ];
    expect(markerAt(markers, at)?.name).toBe(name);
  });
});
