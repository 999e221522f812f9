import { expect, test, vi } from 'vitest';
import { fakeStorage } from './fake-extension.fixture';

test('forgets all that was chosen, and puts it back as it was', async () => {
  const local = fakeStorage();
  vi.doMock('webextension-polyfill', () => ({ default: { storage: { local } } }));
  const { resetSettings } = await import('./reset-settings');
  const chosen = { panel: { language: 'zh' }, limits: { maxCalls: 2_000 } };
  Object.assign(local.values, chosen);
  const undo = await resetSettings();
  expect(local.values).toEqual({});
  await local.set({ traffic: { readsAnyHost: false } });
  await undo();
  expect(local.values).toEqual(chosen);
});
