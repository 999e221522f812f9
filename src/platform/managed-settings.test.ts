import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fake-extension.fixture';

const onChanged = fakeEvent();
let answer: () => Promise<unknown>;
let kept: Record<string, unknown>;
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  vi.resetModules();
  kept = {};
  const local = {
    get: async () => kept,
    set: async (items: object) => {
      kept = { ...kept, ...items };
    },
  };
  vi.doMock('webextension-polyfill', () => ({
    default: { storage: { managed: { get: () => answer() }, local, onChanged } },
  }));
  errors.mockImplementation(() => {});
});
afterEach(() => {
  errors.mockReset();
});

/** The module as a page loads it anew, with all that it told. */
async function load() {
  const { loadManagedSettings, onManagedSettings } = await import('./managed-settings');
  const told: unknown[] = [];
  onManagedSettings((stored) => told.push(stored));
  return { loadManagedSettings, told };
}

test('gives what the browser gives', async () => {
  answer = async () => ({ anyHost: false });
  const { loadManagedSettings, told } = await load();
  await loadManagedSettings();
  await vi.waitFor(() => expect(told).toEqual([{ anyHost: false }]));
  expect(await loadManagedSettings()).toEqual({ anyHost: false });
});

test('gives null where Firefox has no policy', async () => {
  answer = () => Promise.reject(new Error('Managed storage manifest not found'));
  const { loadManagedSettings, told } = await load();
  await loadManagedSettings();
  await vi.waitFor(() => expect(told).toEqual([null]));
  expect(await loadManagedSettings()).toBeNull();
  await vi.waitFor(() => expect(kept).toEqual({ 'last-policy': null }));
  expect(errors).not.toHaveBeenCalled();
});

test('gives undefined, and tells nothing, while it is not known whether there is a policy', async () => {
  answer = () => new Promise(() => {});
  const { loadManagedSettings, told } = await load();
  expect(await loadManagedSettings()).toBeUndefined();
  expect(told).toEqual([]);
});

test('gives what was said last until the browser answers, then tells the answer', async () => {
  let say = (_managed: unknown) => {};
  answer = () =>
    new Promise((resolve) => {
      say = resolve;
    });
  kept = { 'last-policy': { unmaskedCopies: false } };
  const { loadManagedSettings, told } = await load();
  expect(await loadManagedSettings()).toEqual({ unmaskedCopies: false });
  say({ unmaskedCopies: true });
  await vi.waitFor(() => expect(told).toEqual([{ unmaskedCopies: true }]));
  await vi.waitFor(() => expect(kept['last-policy']).toEqual({ unmaskedCopies: true }));
  expect(await loadManagedSettings()).toEqual({ unmaskedCopies: true });
});

test.each([
  ['what was said last', { 'last-policy': { unmaskedCopies: false } }, { unmaskedCopies: false }],
  ['not knowing', {}, undefined],
])('reports any other failure, and stays with %s', async (_, before, expected) => {
  kept = before;
  answer = () => Promise.reject(new Error('no storage'));
  const { loadManagedSettings, told } = await load();
  await loadManagedSettings();
  await vi.waitFor(() => expect(errors).toHaveBeenCalledTimes(1));
  expect(await loadManagedSettings()).toEqual(expected);
  expect(told).toEqual([]);
  expect(kept).toEqual(before);
});

test('stays with its answer where the browser fails later', async () => {
  answer = async () => ({ unmaskedCopies: false });
  const { loadManagedSettings, told } = await load();
  await loadManagedSettings();
  await vi.waitFor(() => expect(kept).toEqual({ 'last-policy': { unmaskedCopies: false } }));
  answer = () => Promise.reject(new Error('no storage'));
  onChanged.fire({ unmaskedCopies: {} }, 'managed');
  await vi.waitFor(() => expect(errors).toHaveBeenCalled());
  expect(await loadManagedSettings()).toEqual({ unmaskedCopies: false });
  expect(told).toHaveLength(1);
});

test('tells each change of a policy, and of nothing else', async () => {
  answer = async () => ({ anyHost: true });
  const { told } = await load();
  onChanged.fire({ panel: {} }, 'local');
  onChanged.fire({ anyHost: {} }, 'managed');
  await vi.waitFor(() => expect(told).toEqual([{ anyHost: true }]));
});
