import { type ReadonlySignal, signal } from '@preact/signals';
import { type ManagedPolicy, NO_POLICY, readManagedPolicy } from '../view-model/managed-policy';

/** Where an organisation's policy comes from. */
export interface PolicyPorts {
  /** `undefined` while nothing is known of a policy: then the first answer is told. */
  loadManagedSettings(): Promise<unknown>;
  onManagedSettings(callback: (stored: unknown) => void): void;
  reportError(error: unknown): void;
}

/** The policy as it stands. Until it is known, no mask can be lifted. */
export function createPolicy(ports: PolicyPorts): ReadonlySignal<ManagedPolicy> {
  const policy = signal<ManagedPolicy>({ ...NO_POLICY, unmaskedCopies: false });
  let isKnown = false;
  const take = (stored: unknown) => {
    isKnown = true;
    policy.value = readManagedPolicy(stored);
  };
  ports.loadManagedSettings().then((stored) => {
    if (stored !== undefined && !isKnown) take(stored);
  }, ports.reportError);
  ports.onManagedSettings(take);
  return policy;
}
