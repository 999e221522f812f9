/**
 * Runs the tests of core against named one-line changes of it, each of which a test must catch. Works
 * in a copy, so that the tree is never broken. `npm run mutants [-- part-of-a-name]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutants } from './mutant-list.mjs';

const root = resolve(import.meta.dirname, '..');
const COPIED = ['src', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'manifest.json'];
/** Enough for each of these; the whole number is for `npm test`. */
const FEW_CASES = { PROPERTY_RUNS: '7500' };

const copy = mkdtempSync(join(tmpdir(), 'tc3-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');

const wanted = mutants.filter(({ name }) => name.includes(process.argv[2] ?? ''));
const unmutated = testsPass([...new Set(wanted.flatMap(({ tests }) => tests))]);
if (!unmutated) fail('the tests fail without any change, so they prove nothing');

const survivors = [];
for (const { name, file, find, replace, tests } of wanted) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2)
    fail(`"${name}": its text stands not once in ${file}: ${find}`);
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  const isKilled = !testsPass(tests);
  writeFileSync(path, source);
  console.log(`${isKilled ? 'killed  ' : 'SURVIVED'}  ${name}`);
  if (!isKilled) survivors.push(name);
}
console.log(`${wanted.length - survivors.length} of ${wanted.length} killed`);
process.exit(survivors.length === 0 && wanted.length > 0 ? 0 : 1);

function testsPass(tests) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail', '1', ...tests],
    { cwd: copy, env: { ...process.env, ...FEW_CASES }, stdio: 'ignore' },
  );
  return status === 0;
}

function fail(why) {
  console.error(`mutants: ${why}`);
  process.exit(1);
}
