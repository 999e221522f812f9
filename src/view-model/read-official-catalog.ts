import * as v from 'valibot';
import type { OfficialRow } from '../core/explanation/official-text';
import { walkJson } from '../core/json/walk-json';
import { plainCatalogText } from './plain-catalog-text';

/** In bytes; the real file had 3.5 MB in 2026. */
const MAX_SIZE = 64 * 1024 * 1024;

/** What stands where nobody has written a solution yet: 83 % of the rows, in several forms. */
const NO_SOLUTION = /^(?:业务正在更新中[\s\S]*|暂?无|none|null|n\/a|[-—/]*)[。.]?$/i;

/** A file that a person chose, as the browser gives it. */
export interface CatalogFile {
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
}

export type OfficialCatalogReading =
  | {
      readonly kind: 'ok';
      /** One for each service, version and code. */
      readonly rows: readonly OfficialRow[];
      /** Rows without a service, a code or any text. */
      readonly skippedCount: number;
      /** Rows that repeat another's service, version and code. */
      readonly mergedCount: number;
    }
  | { readonly kind: 'problem'; readonly reason: CatalogProblem };

export type CatalogProblem =
  /** No text, or no rows. */
  | 'empty'
  | 'too-large'
  /** The browser could not read the file. */
  | 'unreadable'
  | 'not-json'
  /** JSON that ends too early: the download was broken off. */
  | 'cut'
  /** JSON of something else. */
  | 'other-form';

const text = v.pipe(v.string(), v.transform(plainCatalogText));
const rowSchema = v.object({
  productName: v.pipe(text, v.nonEmpty()),
  productVersion: v.nullish(text, ''),
  productCNName: v.nullish(text, ''),
  code: v.pipe(text, v.nonEmpty()),
  description: v.nullish(text, ''),
  solution: v.nullish(text, ''),
});

/**
 * Reads Tencent Cloud's own catalogue of error codes (Chinese), an array of rows:
 * https://main.qcloudimg.com/qcloud/main/scripts/release/common/api-all-errorcodes.json, whose form was
 * read in its daily copy https://github.com/teco-project/teco-api-models (zh-CN/error-codes.json).
 * All or nothing: a file of another form gives a reason and no rows.
 */
export async function readOfficialCatalog(file: CatalogFile): Promise<OfficialCatalogReading> {
  if (file.size > MAX_SIZE) return problem('too-large');
  let content: string;
  try {
    // Also without a byte order mark, which JSON.parse does not take.
    content = (await file.text()).trim();
  } catch {
    return problem('unreadable');
  }
  if (content === '') return problem('empty');
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return problem(isCut(content) ? 'cut' : 'not-json');
  }
  return readRows(parsed);
}

function problem(reason: CatalogProblem): OfficialCatalogReading {
  return { kind: 'problem', reason };
}

function readRows(parsed: unknown): OfficialCatalogReading {
  if (!Array.isArray(parsed)) return problem('other-form');
  if (parsed.length === 0) return problem('empty');
  const rows = new Map<string, OfficialRow>();
  let skippedCount = 0;
  for (const value of parsed) {
    const row = readRow(value);
    if (row === undefined) {
      skippedCount++;
      continue;
    }
    const key = JSON.stringify([row.service, row.version, row.code]);
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : merged(known, row));
  }
  const readCount = parsed.length - skippedCount;
  // Some other list may have a few objects with these names.
  if (readCount < skippedCount) return problem('other-form');
  const mergedCount = readCount - rows.size;
  return { kind: 'ok', rows: [...rows.values()], skippedCount, mergedCount };
}

function readRow(value: unknown): OfficialRow | undefined {
  const { success, output } = v.safeParse(rowSchema, value);
  if (!success) return undefined;
  const { productName, productVersion, productCNName, code, description } = output;
  const solution = NO_SOLUTION.test(output.solution) ? undefined : output.solution;
  if (description === '' && solution === undefined) return undefined;
  return {
    service: productName,
    serviceName: productCNName,
    version: productVersion,
    code,
    description,
    solution,
  };
}

/** The first row's words; the other's where the first has none. */
function merged(first: OfficialRow, other: OfficialRow): OfficialRow {
  return {
    ...first,
    serviceName: first.serviceName || other.serviceName,
    description: first.description || other.description,
    solution: first.solution ?? other.solution,
  };
}

function isCut(content: string): boolean {
  const nothing = () => {};
  const handler = { open: nothing, close: nothing, key: nothing, scalar: nothing };
  return /^[[{]/.test(content) && walkJson(content, handler) === 'cut';
}
