import type { DevToolsDriver } from '../drivers/devtools-driver';
import { type GridRow, waitForRows } from './grid-rows';
import { settledLedger } from './settled-ledger';

/** The rows once the list shows exactly so many calls, all have ended, and the ledger waits for nothing. */
export async function endedRows(
  devtools: DevToolsDriver,
  count: number,
): Promise<readonly GridRow[]> {
  await waitForRows(devtools, count);
  await settledLedger(devtools);
  return waitForRows(devtools, count);
}
