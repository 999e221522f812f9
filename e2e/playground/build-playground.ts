import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodePolyfills } from 'vite-plugin-node-polyfills';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const playground = join(repository, 'e2e/playground');

/**
 * Bundles the page with the official SDK and gives the directory it is in. The directory is named
 * after a hash of what went in, so a second call finds the work done.
 */
export async function buildPlayground(): Promise<string> {
  const outDir = join(repository, 'dist/playground', await hashInputs());
  if (existsSync(join(outDir, 'index.html'))) return outDir;

  // Built aside and renamed, so nobody is served half a page when two workers build at once.
  const unfinished = `${outDir}.${process.pid}`;
  await bundle(unfinished);
  try {
    await rename(unfinished, outDir);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    if (!existsSync(join(outDir, 'index.html'))) throw error;
  }
  return outDir;
}

async function bundle(outDir: string): Promise<void> {
  const stub = (name: string): string => join(playground, 'sdk-stubs', name);
  await build({
    configFile: false,
    root: playground,
    logLevel: 'error',
    plugins: [nodePolyfills({ exclude: ['fs', 'readline', 'os'] })],
    resolve: {
      alias: {
        'node-fetch': stub('node-fetch.ts'),
        'https-proxy-agent': stub('node-only.ts'),
        fs: stub('node-only.ts'),
        os: stub('node-only.ts'),
        readline: stub('readline.ts'),
      },
    },
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 3000 },
  });
}

/** The page's sources, what it imports of the fake API, and the lock file for the SDK. */
async function hashInputs(): Promise<string> {
  const sources = await readdir(playground, { recursive: true, withFileTypes: true });
  const files = [
    ...sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    join(repository, 'e2e/fake-api/credentials.ts'),
    join(repository, 'e2e/fake-api/compute-tc3-signature.ts'),
    join(repository, 'package-lock.json'),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
