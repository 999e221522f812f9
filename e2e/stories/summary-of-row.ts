import type { DevToolsDriver } from '../drivers/devtools-driver';

/** Chooses the call at this place of the list, from 0, and gives what its Summary says. */
export async function summaryOfRow(devtools: DevToolsDriver, index: number): Promise<string> {
  const row = `[role="row"][aria-rowindex="${index + 2}"]`;
  await devtools.panel.click(`${row} [data-column="code"]`);
  await devtools.panel.waitFor(`${row}[aria-selected="true"]`);
  return devtools.panel.text('[role="tabpanel"]');
}
