import { expect } from '@playwright/test';
import type { DevToolsDriver } from '../drivers/devtools-driver';

/** One row of the list, by its ARIA contract: each cell's whole text under its column's name. */
export interface GridRow {
  readonly outcome: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rendered rows, in their order on the screen. */
export async function gridRows(devtools: DevToolsDriver): Promise<readonly GridRow[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="grid"] [role="row"][data-outcome]')]
      .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => ({
        outcome: row.dataset.outcome ?? '',
        cells: Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')].map((cell) => [
            cell.dataset.column ?? '',
            (cell.textContent ?? '').trim(),
          ]),
        ),
      })),
  );
}

/** Waits until the list shows exactly so many calls, and gives those that are rendered. */
export async function waitForRows(
  devtools: DevToolsDriver,
  count: number,
): Promise<readonly GridRow[]> {
  await expect
    .poll(() => rowCount(devtools), { message: 'rows in the list', timeout: 15_000 })
    .toBe(count);
  return gridRows(devtools);
}

/** By `aria-rowcount`, which also counts rows that are not rendered. */
export async function rowCount(devtools: DevToolsDriver): Promise<number> {
  return devtools.panel.evaluate(() => {
    const grid = document.querySelector('[role="grid"]');
    return grid ? Number(grid.getAttribute('aria-rowcount')) - 1 : 0;
  });
}
