import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OfficialRow, OfficialText } from '../core/explanation/official-text';
import { pickOfficialText } from '../core/explanation/pick-official-text';

const NAME = 'official-catalog';
const VERSION = 1;
const INFO_KEY = 'info';

interface CatalogSchema extends DBSchema {
  /** All rows of one code, under it. */
  codes: { key: string; value: readonly OfficialRow[] };
  info: { key: string; value: OfficialCatalogInfo };
}

export interface OfficialCatalogInfo {
  readonly rowCount: number;
  /** Unix time in milliseconds. */
  readonly loadedAt: number;
}

/**
 * Replaces what was loaded before, in one transaction: where it fails, the rows of before are all
 * there still. `now`: Unix time in milliseconds.
 */
export async function loadOfficialCatalog(
  rows: readonly OfficialRow[],
  now: number,
): Promise<void> {
  const byCode = groupedByCode(rows);
  await withDatabase(async (database) => {
    const transaction = database.transaction(['codes', 'info'], 'readwrite');
    const codes = transaction.objectStore('codes');
    const writes: Promise<unknown>[] = [];
    try {
      writes.push(codes.clear());
      for (const [code, rowsOfCode] of byCode) writes.push(codes.put(rowsOfCode, code));
      const info = { rowCount: rows.length, loadedAt: now };
      writes.push(transaction.objectStore('info').put(info, INFO_KEY));
    } catch (error) {
      // What was asked for so far would be done otherwise.
      transaction.abort();
      await Promise.allSettled([...writes, transaction.done]);
      throw error;
    }
    await Promise.all([...writes, transaction.done]);
  });
}

/**
 * What the loaded catalogue says about a code: of this service (of the version that was called, or its
 * newest), else of the common ones, else of another service, which `from` then says.
 */
export async function lookUpOfficialText(
  service: string | undefined,
  code: string,
  version?: string,
): Promise<OfficialText | undefined> {
  const rows = await withDatabase((database) => database.get('codes', code));
  return rows && pickOfficialText(rows, service, version);
}

/** What is loaded; `undefined` where nothing is. */
export function officialCatalogInfo(): Promise<OfficialCatalogInfo | undefined> {
  return withDatabase((database) => database.get('info', INFO_KEY));
}

export async function removeOfficialCatalog(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['codes', 'info'], 'readwrite');
    await Promise.all([
      transaction.objectStore('codes').clear(),
      transaction.objectStore('info').clear(),
      transaction.done,
    ]);
  });
}

function groupedByCode(rows: readonly OfficialRow[]): ReadonlyMap<string, readonly OfficialRow[]> {
  const groups = new Map<string, OfficialRow[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group === undefined) groups.set(row.code, [row]);
    else group.push(row);
  }
  return groups;
}

/** A connection for this one use: one that is kept would have to step aside for other pages' upgrades. */
async function withDatabase<Result>(
  use: (database: IDBPDatabase<CatalogSchema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<CatalogSchema>(NAME, VERSION, {
    upgrade(made) {
      made.createObjectStore('codes');
      made.createObjectStore('info');
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
