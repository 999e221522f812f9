import { expect, it, vi } from 'vitest';
import { followTraffic } from './follow-traffic';

function setUp(managed: unknown) {
  const change = { traffic: () => {}, policy: () => {} };
  const ports = {
    loadTrafficSettings: async () => ({ readsAnyHost: true, ownHosts: ['a.example.test/api/*'] }),
    onTrafficSettings: (callback: () => void) => {
      change.traffic = callback;
    },
    loadManagedSettings: async () => managed,
    onManagedSettings: (callback: () => void) => {
      change.policy = callback;
    },
    reportError: vi.fn(),
  };
  const told = vi.fn();
  followTraffic(ports, told);
  return { ports, told, change };
}

it('tells what a person chose, under the policy', async () => {
  const { told } = setUp({ anyHost: false, ownHosts: ['b.example.test/*', 'not a host /'] });
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  const [{ readsAnyHost, ownHosts }] = told.mock.calls[0] ?? [];
  expect(readsAnyHost).toBe(false);
  expect(ownHosts).toHaveLength(2);
});

it('tells it again after each change of either', async () => {
  const { told, change } = setUp(null);
  change.traffic();
  change.policy();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
});

it('reports what it cannot load', async () => {
  const { ports, change, told } = setUp(null);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  ports.loadTrafficSettings = () => Promise.reject(new Error('no storage'));
  change.traffic();
  await vi.waitFor(() => expect(ports.reportError).toHaveBeenCalledOnce());
});
