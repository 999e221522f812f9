import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COPY_SETTINGS } from './copy-settings';
import {
  copySettingsUnder,
  type ManagedPolicy,
  memoryUnder,
  NO_POLICY,
  readManagedPolicy,
  trafficUnder,
} from './managed-policy';

const POLICIES: readonly [what: string, stored: unknown, policy: Partial<ManagedPolicy>][] = [
  ['nothing', undefined, {}],
  ['an empty one', {}, {}],
  ['no object', 'x', {}],
  ['a list', [], {}],
  ['anyHost', { anyHost: false }, { anyHost: false }],
  ['anyHost on', { anyHost: true }, { anyHost: true }],
  ['unmaskedCopies off', { unmaskedCopies: false }, { unmaskedCopies: false }],
  ['unmaskedCopies on', { unmaskedCopies: true }, {}],
  ['remembersCalls', { remembersCalls: false }, { remembersCalls: false }],
  ['a switch that cannot be read, as off', { unmaskedCopies: 'no' }, { unmaskedCopies: false }],
  [
    'another, as off',
    { anyHost: 1, remembersCalls: null },
    { anyHost: false, remembersCalls: false },
  ],
  ['hosts', { ownHosts: ['a.test', ' b.test '] }, { ownHosts: ['a.test', 'b.test'] }],
  ['names, each once', { extraNames: ['x', '', 'x', 7] }, { extraNames: ['x'] }],
  ['a list that is none', { ownHosts: 'a.test', extraNames: {} }, {}],
  ['what else there is, not at all', { other: true }, {}],
];

describe('readManagedPolicy', () => {
  it.each(POLICIES)('reads %s', (_what, stored, policy) => {
    expect(readManagedPolicy(stored)).toEqual({ ...NO_POLICY, ...policy });
  });

  it('reads all that Chrome’s schema declares, and nothing else', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
  });
});

describe('a policy', () => {
  const policy: ManagedPolicy = {
    anyHost: false,
    remembersCalls: false,
    unmaskedCopies: false,
    ownHosts: ['a.test'],
    extraNames: ['pin'],
  };

  it('stands over what a person chose, and adds to the lists', () => {
    expect(trafficUnder(policy, { readsAnyHost: true, ownHosts: ['b.test', 'a.test'] })).toEqual({
      readsAnyHost: false,
      ownHosts: ['a.test', 'b.test'],
    });
    expect(memoryUnder(policy, { remembersCalls: true })).toEqual({ remembersCalls: false });
    const chosen = { ...DEFAULT_COPY_SETTINGS, extraNames: ['code'] };
    expect(copySettingsUnder(policy, chosen)).toEqual({ ...chosen, extraNames: ['pin', 'code'] });
  });

  it('can also switch on what a person switched off', () => {
    const on = { ...NO_POLICY, anyHost: true, remembersCalls: true };
    expect(trafficUnder(on, { readsAnyHost: false, ownHosts: [] }).readsAnyHost).toBe(true);
    expect(memoryUnder(on, { remembersCalls: false })).toEqual({ remembersCalls: true });
  });

  it('leaves everything to the person where there is none', () => {
    const traffic = { readsAnyHost: false, ownHosts: ['b.test'] };
    expect(trafficUnder(NO_POLICY, traffic)).toEqual(traffic);
    expect(memoryUnder(NO_POLICY, { remembersCalls: false })).toEqual({ remembersCalls: false });
    expect(copySettingsUnder(NO_POLICY, DEFAULT_COPY_SETTINGS)).toBe(DEFAULT_COPY_SETTINGS);
  });
});
