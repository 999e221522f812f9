import type { DevToolsDriver } from '../drivers/devtools-driver';

/** Calls of each kind, by the playground's cases; the last error is one with much to say. */
const CASES = [
  'sdk-success',
  'gateway-error',
  'sdk-rate-limit',
  'sdk-run-instances',
  'sdk-success',
  'fault-credential-date',
  'sdk-success',
  'sdk-success',
];

/** Makes the page call, and waits until the panel lists it. */
export async function fillList(devtools: DevToolsDriver): Promise<void> {
  for (const name of CASES) {
    await devtools.inPage(async (name: string) => {
      const page = window as unknown as { playground: { run(name: string): Promise<unknown> } };
      await page.playground.run(name);
    }, name);
  }
  await devtools.panel.waitUntil(
    'the calls',
    (count: number) => {
      const grid = document.querySelector('[role="grid"]');
      return Number(grid?.getAttribute('aria-rowcount')) > count;
    },
    CASES.length,
  );
}
