import * as v from 'valibot';
import type { CopySettings } from './copy-settings';

/** What an organisation decides for its people, by the browser's own policies. */
export interface ManagedPolicy {
  /** Whether calls through any host are listed; `undefined` where each person decides. */
  readonly anyHost: boolean | undefined;
  /** Whether calls made before DevTools opens are remembered; `undefined` where each person decides. */
  readonly remembersCalls: boolean | undefined;
  /** Whether a person may lift the masks, in a copy or on the screen. */
  readonly unmaskedCopies: boolean;
  /** Always listed, beside a person's own. */
  readonly ownHosts: readonly string[];
  /** Always masked, beside a person's own. */
  readonly extraNames: readonly string[];
}

export const NO_POLICY: ManagedPolicy = {
  anyHost: undefined,
  remembersCalls: undefined,
  unmaskedCopies: true,
  ownHosts: [],
  extraNames: [],
};

// Firefox checks no schema. Who wrote a switch meant to restrict: one that cannot be read is off.
const ifSet = v.optional(v.fallback(v.boolean(), false));
const names = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((listed) => [
      ...new Set(
        listed
          .filter((it): it is string => typeof it === 'string')
          .map((it) => it.trim())
          .filter((it) => it !== ''),
      ),
    ]),
  ),
  [],
);
const policySchema = v.object({
  anyHost: ifSet,
  remembersCalls: ifSet,
  unmaskedCopies: ifSet,
  ownHosts: names,
  extraNames: names,
});

/** Reads what the browser gives as the extension's policy; where there is none, each person decides. */
export function readManagedPolicy(stored: unknown): ManagedPolicy {
  const result = v.safeParse(policySchema, stored);
  if (!result.success) return NO_POLICY;
  const { anyHost, remembersCalls, unmaskedCopies, ownHosts, extraNames } = result.output;
  return { anyHost, remembersCalls, unmaskedCopies: unmaskedCopies ?? true, ownHosts, extraNames };
}

/** Which traffic counts, under the policy. */
export function trafficUnder(
  policy: ManagedPolicy,
  chosen: { readonly readsAnyHost: boolean; readonly ownHosts: readonly string[] },
): { readonly readsAnyHost: boolean; readonly ownHosts: readonly string[] } {
  return {
    readsAnyHost: policy.anyHost ?? chosen.readsAnyHost,
    ownHosts: union(policy.ownHosts, chosen.ownHosts),
  };
}

/** What the observer remembers, under the policy. */
export function memoryUnder(
  policy: ManagedPolicy,
  chosen: { readonly remembersCalls: boolean },
): { readonly remembersCalls: boolean } {
  return { remembersCalls: policy.remembersCalls ?? chosen.remembersCalls };
}

/** How copies are written, under the policy. */
export function copySettingsUnder(policy: ManagedPolicy, chosen: CopySettings): CopySettings {
  if (policy.extraNames.length === 0) return chosen;
  return { ...chosen, extraNames: union(policy.extraNames, chosen.extraNames) };
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
