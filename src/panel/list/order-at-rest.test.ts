import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { orderAtRest } from './order-at-rest';

let root: HTMLElement;
let draw: (letters: string) => void;
const order = () => root.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  for (const letter of 'abc')
    root.append(Object.assign(document.createElement('i'), { textContent: letter }));
  const children = [...root.children];
  const orderLater = orderAtRest(root);
  draw = (letters) =>
    orderLater(
      [...letters].flatMap((letter) => children.find((it) => it.textContent === letter) ?? []),
    );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('orderAtRest', () => {
  it('moves nothing while the list is drawn on, and then what was drawn last', () => {
    draw('bca');
    vi.advanceTimersByTime(400);
    draw('cab');
    vi.advanceTimersByTime(400);
    expect(order()).toBe('abc');
    vi.advanceTimersByTime(100);
    expect(order()).toBe('cab');
  });

  it('waits no longer than some seconds where it never comes to rest', () => {
    for (let ms = 0; ms < 5_000; ms += 200) {
      expect(order()).toBe('abc');
      draw('cba');
      vi.advanceTimersByTime(200);
    }
    expect(order()).toBe('cba');
  });

  it('moves nothing that is pressed', () => {
    const active = vi.spyOn(root, 'matches').mockReturnValue(true);
    draw('cba');
    vi.advanceTimersByTime(2_000);
    expect(order()).toBe('abc');
    active.mockReturnValue(false);
    vi.advanceTimersByTime(500);
    expect(order()).toBe('cba');
  });
});
