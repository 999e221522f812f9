import { expect, it } from 'vitest';
import { madeCall } from '../core/made-call.fixture';
import { panelWorld } from './panel-world.fixture';
import { createPolicy } from './policy';

const call = madeCall({ id: 'a' });

it('lets nobody lift a mask until it is known that there is no policy', async () => {
  let tell = (_stored: unknown) => {};
  const policy = createPolicy({
    loadManagedSettings: async () => ({}),
    onManagedSettings: (callback) => {
      tell = callback;
    },
    reportError: () => {},
  });
  expect(policy.value.unmaskedCopies).toBe(false);
  await Promise.resolve();
  expect(policy.value.unmaskedCopies).toBe(true);
  tell({ unmaskedCopies: false });
  expect(policy.value.unmaskedCopies).toBe(false);
});

it('lets nobody lift a mask while the browser has never said whether there is a policy', async () => {
  let tell = (_stored: unknown) => {};
  const policy = createPolicy({
    loadManagedSettings: async () => undefined,
    onManagedSettings: (callback) => {
      tell = callback;
    },
    reportError: () => {},
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(policy.value.unmaskedCopies).toBe(false);
  tell(null);
  expect(policy.value.unmaskedCopies).toBe(true);
});

it('stays with what is told while what was stored is still read', async () => {
  let give = (_stored: unknown) => {};
  const policy = createPolicy({
    loadManagedSettings: () =>
      new Promise((resolve) => {
        give = resolve;
      }),
    onManagedSettings: (callback) => callback({ unmaskedCopies: false }),
    reportError: () => {},
  });
  give(undefined);
  await new Promise((resolve) => setTimeout(resolve));
  expect(policy.value.unmaskedCopies).toBe(false);
});

it.each([true, false])(
  'offers a copy without masks only where that is allowed: %s',
  async (allowed) => {
    const { copying } = panelWorld({ policy: { unmaskedCopies: allowed } }).state;
    const ids = (await copying.ticketEntries(call)).map(({ id }) => id);
    expect(ids.includes('ticket-unmasked')).toBe(allowed);
    expect(copying.mayUnmask.value).toBe(allowed);
  },
);

it('masks the names of a policy too, and stores them for nobody', () => {
  const { state, savedCopies } = panelWorld({ policy: { extraNames: ['pin'] } });
  expect(state.copying.settings.value.extraNames).toEqual(['pin']);
  state.copying.setTicketLanguage('zh');
  expect(savedCopies.at(-1)?.extraNames).toEqual([]);
});
