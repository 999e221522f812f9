import { expect, test, vi } from 'vitest';
import { fakeStorage } from './fake-extension.fixture';

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
