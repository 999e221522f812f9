import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fake-extension.fixture';

const onChanged = fakeEvent();
let answer: () => Promise<unknown>;
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({
    default: { storage: { managed: { get: () => answer() }, onChanged } },
  }));
  errors.mockImplementation(() => {});
});
afterEach(() => {
  errors.mockReset();
});

test('gives what the browser gives, and nothing where Firefox has no policy', async () => {
  const { loadManagedSettings } = await import('./managed-settings');
  answer = async () => ({ anyHost: false });
  expect(await loadManagedSettings()).toEqual({ anyHost: false });
  answer = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await loadManagedSettings()).toBeUndefined();
  expect(errors).not.toHaveBeenCalled();
});

test('reports any other failure, once each', async () => {
  const { loadManagedSettings } = await import('./managed-settings');
  answer = () => Promise.reject(new Error('no storage'));
  expect(await loadManagedSettings()).toBeUndefined();
  expect(errors).toHaveBeenCalledTimes(1);
});

test('tells each change of a policy, and of nothing else', async () => {
  const { onManagedSettings } = await import('./managed-settings');
  const told: unknown[] = [];
  onManagedSettings((stored) => told.push(stored));
  answer = async () => ({ anyHost: true });
  onChanged.fire({ panel: {} }, 'local');
  onChanged.fire({ anyHost: {} }, 'managed');
  await vi.waitFor(() => expect(told).toEqual([{ anyHost: true }]));
});
