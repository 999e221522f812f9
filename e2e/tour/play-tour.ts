import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DevToolsDriver } from '../drivers/devtools-driver';
import type { CaseResult } from '../playground/case-result';
import { formatTable } from './format-table';
import { type GridRows, readGrid } from './read-grid';

const COLUMNS = ['outcome', 'action', 'code', 'status', 'request-id'];
const SCREENSHOT_FOLDER = 'artifacts';

/** Plays the playground's tour and prints what the panel shows of it. */
export async function playTour(devtools: DevToolsDriver): Promise<void> {
  const results = await devtools.inPage(async () => {
    const page = window as unknown as { playground: { tour(): Promise<CaseResult[]> } };
    return page.playground.tour();
  });
  const callCount = results.reduce((sum, { calls }) => sum + calls.length, 0);
  const shown = await readAllRows(devtools, callCount);
  const rows = shown.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  console.log(`\n${formatTable(COLUMNS, rows)}\n`);
  console.log(`The page made ${callCount} calls, the panel lists ${shown.length}.`);
  for (const path of await takeScreenshots(devtools)) console.log(`Screenshot: ${path}`);
}

/** The rows once all calls are listed; after a while, those that are. */
async function readAllRows({ panel }: DevToolsDriver, callCount: number): Promise<GridRows> {
  const areListed = (count: number) =>
    Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) > count;
  await panel.waitUntil('the calls of the tour', areListed, callCount).catch((error: Error) => {
    console.log(`Not every call came: ${error.message}`);
  });
  return readGrid(panel);
}

async function takeScreenshots(devtools: DevToolsDriver): Promise<readonly string[]> {
  await mkdir(SCREENSHOT_FOLDER, { recursive: true });
  const path = (what: string) =>
    join(SCREENSHOT_FOLDER, `tour-${devtools.browserName}-${what}.png`);
  await devtools.screenshot(path('devtools'));
  await devtools.panel.screenshot(path('panel'));
  return [path('devtools'), path('panel')];
}
