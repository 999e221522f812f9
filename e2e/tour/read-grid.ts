import type { PanelDriver } from '../drivers/panel-driver';

/** Each call of the list, its cells' texts by the names of their columns. */
export type GridRows = readonly Readonly<Record<string, string>>[];

/** Reads all rows of the panel's grid, by its ARIA contract; scrolls, as rows out of sight are not rendered. */
export async function readGrid(panel: PanelDriver): Promise<GridRows> {
  return panel.evaluate(async () => {
    const rows: Record<string, string>[] = [];
    const grid = document.querySelector('[role="grid"]');
    if (!grid) return rows;
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const readRendered = () => {
      for (const row of grid.querySelectorAll<HTMLElement>('[role="row"][data-outcome]')) {
        const cells = [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')];
        rows[Number(row.ariaRowIndex) - 2] = Object.fromEntries(
          cells.map((cell) => [cell.dataset.column ?? '', cell.textContent?.trim() ?? '']),
        );
      }
    };
    const before = grid.scrollTop;
    for (let top = 0; top < grid.scrollHeight; top += Math.max(1, grid.clientHeight / 2)) {
      grid.scrollTop = top;
      await nextFrame();
      await nextFrame();
      readRendered();
    }
    grid.scrollTop = before;
    await nextFrame();
    return rows;
  });
}
