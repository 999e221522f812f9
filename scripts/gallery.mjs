/** `npm run gallery [-- chromium|firefox]`: builds, then writes screenshots of every view to look at. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildExtension } from './build-extension.mjs';

const root = resolve(import.meta.dirname, '..');
for (const browser of ['chrome', 'firefox']) await buildExtension(browser);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'e2e/gallery/main.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
