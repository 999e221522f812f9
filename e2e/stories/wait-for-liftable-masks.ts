import type { DevToolsDriver } from '../drivers/devtools-driver';

/**
 * Waits until the browser has said that no policy forbids to lift masks, which takes it seconds after its
 * start (Chromium 156). The selected call's request has to hold a secret.
 */
export async function waitForLiftableMasks({ panel }: DevToolsDriver): Promise<void> {
  await panel.click('#tab-request');
  await panel.waitFor('.mask-note button');
  await panel.click('#tab-summary');
}
