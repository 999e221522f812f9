import { describe, expect, it } from 'vitest';
import { hasAllPackages } from './install-dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-darwin': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};
const a = wanted['node_modules/a'];
const b = wanted['node_modules/b-darwin'];

const CASES = [
  {
    name: 'all packages',
    installed: { 'node_modules/a': a, 'node_modules/b-darwin': b },
    is: true,
  },
  { name: 'all but an optional one', installed: { 'node_modules/a': a }, is: true },
  { name: 'a package missing', installed: { 'node_modules/b-darwin': b }, is: false },
  {
    name: 'another version',
    installed: { 'node_modules/a': { ...a, version: '1.0.1' } },
    is: false,
  },
  { name: 'other content', installed: { 'node_modules/a': { ...a, integrity: 'x' } }, is: false },
  {
    name: 'an optional one in another version',
    installed: { 'node_modules/a': a, 'node_modules/b-darwin': { ...b, version: '1.9.0' } },
    is: false,
  },
];

describe('dependencies count as installed', () => {
  for (const { name, installed, is } of CASES) {
    it(`${is ? 'with' : 'not with'} ${name}`, () => {
      expect(hasAllPackages(wanted, installed)).toBe(is);
    });
  }
});
