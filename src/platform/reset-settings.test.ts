import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fake-extension.fixture';

beforeEach(() => void vi.resetModules());

test('what was chosen since goes before all is put back: open panels hear of it as of a reset', async () => {
  const local = fakeStorage();
  vi.doMock('webextension-polyfill', () => ({ default: { storage: { local } } }));
  const { resetSettings } = await import('./reset-settings');
  Object.assign(local.values, { panel: { language: 'zh' } });
  const undo = await resetSettings();
  await local.set({ panel: { language: 'en' }, 'last-policy': null });
  const remove = vi.spyOn(local, 'remove');
  await undo();
  expect(remove).toHaveBeenCalledWith(['panel']);
  expect(local.values).toEqual({ panel: { language: 'zh' }, 'last-policy': null });
});

test('forgets all that was chosen, and puts it back as it was', async () => {
  const local = fakeStorage();
  vi.doMock('webextension-polyfill', () => ({ default: { storage: { local } } }));
  const { resetSettings } = await import('./reset-settings');
  const chosen = { panel: { language: 'zh' }, limits: { maxCalls: 2_000 } };
  const policy = { 'last-policy': { readsAnyHost: false } };
  Object.assign(local.values, chosen, policy);
  const undo = await resetSettings();
  expect(local.values).toEqual(policy);
  await local.set({ traffic: { readsAnyHost: false } });
  await undo();
  expect(local.values).toEqual({ ...chosen, ...policy });
});
