import { describe, expect, it } from 'vitest';
import { DueQueue } from './due-queue';

/** A queue of 100 ms with an item pushed at 0 and one at 50. */
function setUp() {
  const queue = new DueQueue<string>(100);
  queue.push('first', 0);
  queue.push('second', 50);
  return queue;
}

describe('due queue', () => {
  it('gives each item once, when it is due and not before', () => {
    const queue = setUp();
    expect(queue.takeDue(99)).toEqual([]);
    expect(queue.takeDue(100)).toEqual(['first']);
    expect(queue.takeDue(149)).toEqual([]);
    expect(queue.takeDue(150)).toEqual(['second']);
    expect(queue.takeDue(1000)).toEqual([]);
  });

  it('gives several that are due together in the order in which they came', () => {
    expect(setUp().takeDue(500)).toEqual(['first', 'second']);
  });

  it('knows when the next is due, and that nothing waits', () => {
    const queue = setUp();
    expect(queue.nextDueAt).toBe(100);
    queue.takeDue(100);
    expect(queue.nextDueAt).toBe(150);
    queue.takeDue(150);
    expect(queue.nextDueAt).toBeUndefined();
  });

  it('gives all at once, due or not', () => {
    const queue = setUp();
    expect(queue.takeAll()).toEqual(['first', 'second']);
    expect(queue.takeAll()).toEqual([]);
    expect(queue.nextDueAt).toBeUndefined();
  });

  it('shows what waits without taking it', () => {
    const queue = setUp();
    expect([...queue.items()]).toEqual(['first', 'second']);
    expect(queue.takeAll()).toEqual(['first', 'second']);
    expect([...queue.items()]).toEqual([]);
  });
});
