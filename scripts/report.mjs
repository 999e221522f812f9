/** `npm run report -- file.har`: what a recording says of API calls, for people and for a build's exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

if (!existsSync(tsx)) {
  console.error('Dependencies are missing. Run: npm ci');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  // npm runs in the project's own folder; file names are meant from where the person is.
  [tsx, join(root, 'scripts/report/main.ts'), ...process.argv.slice(2)],
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exitCode = status ?? 2;
