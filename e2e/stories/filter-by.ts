import type { DevToolsDriver } from '../drivers/devtools-driver';

/** Writes a filter in place of the one before. */
export async function filterBy({ panel }: DevToolsDriver, text: string): Promise<void> {
  await panel.press('ControlOrMeta+F');
  await panel.press('Delete');
  await panel.type('input[type="search"]', text);
}
