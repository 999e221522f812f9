import { type ReadonlySignal, signal } from '@preact/signals';
import { type ManagedPolicy, NO_POLICY, readManagedPolicy } from '../view-model/managed-policy';

/** Where an organisation's policy comes from. */
export interface PolicyPorts {
  loadManagedSettings(): Promise<unknown>;
  onManagedSettings(callback: (stored: unknown) => void): void;
  reportError(error: unknown): void;
}

/** The policy as it stands. Until it is known, no mask can be lifted. */
export function createPolicy(ports: PolicyPorts): ReadonlySignal<ManagedPolicy> {
  const policy = signal<ManagedPolicy>({ ...NO_POLICY, unmaskedCopies: false });
  const take = (stored: unknown) => {
    policy.value = readManagedPolicy(stored);
  };
  ports.loadManagedSettings().then(take, ports.reportError);
  ports.onManagedSettings(take);
  return policy;
}
