import { type ReadonlySignal, signal } from '@preact/signals';
import { reportError } from '../platform/report-error';

/** Something that is stored, as it stands now in every page. */
export interface StoredChoice<Value> {
  readonly now: ReadonlySignal<Value>;
  /** Counts at once, here and everywhere. */
  change(changed: Partial<Value>): void;
}

export interface StoredChoiceOptions<Value> {
  load(): Promise<unknown>;
  store(value: Value): Promise<void>;
  follow(callback: (stored: unknown) => void): void;
  read(stored: unknown): Value;
}

/** Follows what is stored; where storage is out of reach, the defaults show. */
export async function createStoredChoice<Value extends object>(
  options: StoredChoiceOptions<Value>,
): Promise<StoredChoice<Value>> {
  const { load, store, follow, read } = options;
  const now = signal(read(await load().catch(reportError)));
  follow((stored) => {
    now.value = read(stored);
  });
  return {
    now,
    change(changed) {
      // At once: the next change must not start from what was before this one.
      now.value = { ...now.peek(), ...changed };
      store(now.peek()).catch(reportError);
    },
  };
}
