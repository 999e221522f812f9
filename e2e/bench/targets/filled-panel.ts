import type { CDPSession } from '@playwright/test';
import { waitUntil } from '../../drivers/wait-until';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import { type Filling, fillLog } from './fill-log';
import { INSPECTOR } from './inspector-extension';
import { pageBurst } from './page-burst';
import { restingHeap } from './resting-heap';

/** Real calls before all others: they compile the code and fill the screen with rows. */
const WARM_UP_CALLS = 64;

/** The panel shown, over a log that is filled without a network. */
export interface FilledPanel {
  readonly browser: BenchChromium;
  readonly session: CDPSession;
  /** Makes the log so long, and waits until the panel shows it. */
  fillTo(size: number): Promise<Filling>;
  /** Adds so many, whatever the log's limit. */
  add(count: number): Promise<Filling>;
  /** Heap in use once what the panel does when idle is done. */
  restingHeap(): Promise<number>;
}

export function withFilledPanel<Result>(
  work: (panel: FilledPanel) => Promise<Result>,
  extension = INSPECTOR,
) {
  return withChromium({ extension }, async (browser) => {
    const { devtools, inspected } = browser;
    await devtools.showPanel();
    await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 4, [300]);
    await waitForRows(browser, WARM_UP_CALLS);
    const session = await browser.sessionOf(devtools.panel());
    let number = WARM_UP_CALLS;
    const add = async (count: number) => {
      const filling = await inDocument(devtools.devtoolsPage(), fillLog, count, number);
      number += count;
      await waitForRows(browser, filling.size);
      return filling;
    };
    return work({
      browser,
      session,
      add,
      fillTo: (size) => add(Math.max(0, size - number)),
      restingHeap: () => restingHeap(session),
    });
  });
}

async function waitForRows({ panel }: BenchChromium, count: number): Promise<void> {
  await waitUntil(`${count} rows`, () =>
    panel.evaluate(
      (count: number) =>
        Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) ===
        count + 1,
      count,
    ),
  );
}
