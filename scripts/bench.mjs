/** Runs the benches by name, all without one: `npm run bench [-- name [options]]`. Each prints a table and JSON. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const BENCHES = ['envelope', 'ledger', 'targets', 'har', 'viewer', 'redact'];
/** Tells where the time goes; measures no target. */
const ON_DEMAND = ['profile', 'trace', 'processors'];

const [name, ...options] = process.argv.slice(2);
const wanted = name === undefined ? BENCHES : [name];
if (name !== undefined && ![...BENCHES, ...ON_DEMAND].includes(name)) {
  console.error(
    `There is no bench "${name}". There are: ${[...BENCHES, ...ON_DEMAND].join(', ')}.`,
  );
  process.exit(1);
}
if (!existsSync(join(root, 'node_modules'))) {
  console.error('Dependencies are missing. Run: npm ci');
  process.exit(1);
}
for (const bench of wanted) {
  console.log(`\n${bench}`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, `e2e/bench/${bench}.ts`), ...options],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
