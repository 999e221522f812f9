import type { DevToolsDriver } from '../drivers/devtools-driver';
import { type GridRow, waitForRows } from './grid-rows';
import { settledLedger } from './settled-ledger';

/**
 * The rows once the list shows exactly so many calls, all have ended, and the ledger waits for nothing.
 * For calls whose answers the browser delivers, be it late: under load Firefox takes over a second.
 */
export async function endedRows(
  devtools: DevToolsDriver,
  count: number,
): Promise<readonly GridRow[]> {
  await waitForRows(devtools, count);
  // A call that is pending may end without its answer first, and have it later.
  await settledLedger(devtools);
  await devtools.panel.waitUntil('every answer that still comes', () =>
    [...document.querySelectorAll('[role="row"][data-outcome="unknown"]')].every((row) => {
      const text = (column: string) => row.querySelector(`[data-column="${column}"]`)?.textContent;
      return text('code') !== 'body not delivered' || text('capture') !== 'observer only';
    }),
  );
  await settledLedger(devtools);
  return waitForRows(devtools, count);
}
