import { expect, test, vi } from 'vitest';

test('navigations are told in their order, also where a page that was left never answers', async () => {
  vi.useFakeTimers({ now: 10_000 });
  const listeners: ((url: string) => void)[] = [];
  const answers: Promise<unknown>[] = [
    new Promise(() => {}),
    Promise.resolve([{ began: 10_010, at: 10_020 }, undefined]),
  ];
  const browser = {
    devtools: {
      network: { onNavigated: { addListener: (it: (url: string) => void) => listeners.push(it) } },
      inspectedWindow: { eval: () => answers.shift() },
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  const { followNavigations } = await import('./inspected-page');
  const told: [url: string, at: number][] = [];
  followNavigations((url, { at }) => told.push([url, at]));
  vi.setSystemTime(10_005);
  for (const listener of listeners) listener('https://first.test/');
  vi.setSystemTime(10_030);
  for (const listener of listeners) listener('https://second.test/');
  await vi.advanceTimersByTimeAsync(499);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([
    ['https://first.test/', 10_005],
    ['https://second.test/', 10_020],
  ]);
  vi.useRealTimers();
});
