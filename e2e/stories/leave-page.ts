import { expect } from '@playwright/test';
import type { DevToolsDriver } from '../drivers/devtools-driver';

/** The page goes to `/?after=NAME`; resolves when the new one is there. */
export async function leavePage(devtools: DevToolsDriver, name: string): Promise<void> {
  await devtools.inPage((name: string) => location.assign(`/?after=${name}`), name);
  await arrival(devtools, name);
}

/** Plays a case that leaves the page for itself, perhaps before it can tell anything. */
export async function playAndLeave(
  devtools: DevToolsDriver,
  play: (name: string) => Promise<unknown>,
  name: string,
): Promise<void> {
  await devtools.inPage(() => void Object.assign(window, { isOldPage: true }));
  await play(name).catch(() => undefined);
  await arrival(devtools, name);
}

async function arrival(devtools: DevToolsDriver, name: string): Promise<void> {
  await expect
    .poll(
      () =>
        devtools
          .inPage(() =>
            document.readyState === 'complete' && !('isOldPage' in window) ? location.search : '',
          )
          // Between two documents there is none to ask.
          .catch(() => ''),
      { message: `the page after ${name}`, timeout: 15_000 },
    )
    .toBe(`?after=${name}`);
}
