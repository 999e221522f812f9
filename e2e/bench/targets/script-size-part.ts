import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INSPECTOR } from './inspector-extension';
import type { TargetRow } from './target-row';

/** DESIGN, section 8. */
const PANEL_KB = 60;
const CATALOGUE_KB = 60;

/** Sizes of what is in dist: the panel's scripts by following their static imports. */
export async function scriptSizePart(): Promise<readonly TargetRow[]> {
  const html = await readFile(join(INSPECTOR, 'src/panel/panel.html'), 'utf8');
  const entry = /<script[^>]*src="\/([^"]+)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error('panel.html has no script');
  const files = new Map<string, { readonly code: string; readonly bytes: number }>();
  await follow(entry, files);
  const panel = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const names = await readdir(join(INSPECTOR, 'assets'));
  const catalogues = await Promise.all(
    names
      .filter((name) => /^catalog-.*\.js$/.test(name))
      .map(async (name) => gzipped(await readFile(join(INSPECTOR, 'assets', name)))),
  );
  return [
    {
      what: "panel's script with all its static imports, gzip",
      limit: PANEL_KB,
      unit: 'KB',
      values: [panel / 1024],
      judgedBy: 'worst',
      note: `${files.size} files`,
    },
    {
      what: 'CodeMirror or uPlot among them',
      limit: 0,
      unit: 'objects',
      values: [[...files.values()].filter(({ code }) => /cm-editor|uplot/i.test(code)).length],
      judgedBy: 'worst',
      note: 'files that hold code of theirs',
    },
    {
      what: 'largest catalogue of a language, gzip',
      limit: CATALOGUE_KB,
      unit: 'KB',
      values: catalogues.length > 0 ? [Math.max(...catalogues) / 1024] : [],
      judgedBy: 'worst',
      note: `${catalogues.length} of assets/catalog-*.js`,
    },
  ];
}

async function follow(
  file: string,
  files: Map<string, { readonly code: string; readonly bytes: number }>,
): Promise<void> {
  if (files.has(file)) return;
  const data = await readFile(join(INSPECTOR, file));
  const code = data.toString();
  files.set(file, { code, bytes: gzipped(data) });
  // As Vite writes them: `import{a}from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`.
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    if (path) await follow(posix.join(posix.dirname(file), path), files);
  }
}

function gzipped(data: Buffer): number {
  return gzipSync(data, { level: 9 }).length;
}
