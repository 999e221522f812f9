import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './launch-options';

/** Where Firefox looks in a home directory, on Linux (153). */
const FOLDER = '.mozilla/managed-storage';

/** Gives the extension's managed storage a value, as an organisation does; Firefox reads it at its start. */
export async function writeFirefoxPolicy(home: string, options: LaunchOptions): Promise<void> {
  const manifest: FirefoxManifest = JSON.parse(
    await readFile(join(options.extensionPath, 'manifest.json'), 'utf8'),
  );
  const { id } = manifest.browser_specific_settings.gecko;
  const folder = join(home, FOLDER);
  await mkdir(folder, { recursive: true });
  const managed = { name: id, description: 'story', type: 'storage', data: options.policy };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(managed));
}

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}
