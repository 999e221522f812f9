import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that the browser has saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Browsers write under other names until a file is whole. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$/;

/** The whole files in a folder, which need not be there yet. */
export async function readSavedFiles(folder: string): Promise<readonly SavedFile[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = await Promise.all(
    names
      .filter((name) => !UNFINISHED.test(name))
      .map(async (name) => ({
        name,
        text: await readFile(join(folder, name), 'utf8'),
      })),
  );
  // Firefox makes the file first, and fills it when it is whole.
  return files.filter(({ text }) => text !== '');
}
