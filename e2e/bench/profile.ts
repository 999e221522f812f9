import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { build } from 'vite';
import { waitUntil } from '../drivers/wait-until';
import { type BenchChromium, inDocument, withChromium } from './targets/bench-chromium';
import { readBenchOptions } from './targets/bench-options';
import { withFilledPanel } from './targets/filled-panel';
import { listedCalls } from './targets/listed-calls';
import { ordinaryRequests, TRAFFIC } from './targets/ordinary-part';
import { pageBurst } from './targets/page-burst';
import { type CpuProfile, profileTops } from './targets/profile-tops';
import { sayProgress } from './targets/say-progress';

const ROWS = 25;
const WARM_UP_CALLS = 64;
const CALLS_OVER_LONG_LOG = 3_000;
/** Microseconds between two looks. */
const INTERVAL_MICROS = 200;

/**
 * Where the time goes, by CPU profiles of the panel and the devtools page, which share a thread:
 * `npm run bench -- profile [--calls 10000] [--filled 100000] [--only burst,long,filter,scroll,ordinary]`
 */
const { calls, filled, only } = readBenchOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'tc3-profile-'));
const extension = join(folder, 'chrome');
await build({
  mode: 'chrome',
  logLevel: 'warn',
  build: { outDir: extension, emptyOutDir: true, sourcemap: true },
});
const scenes: Readonly<Record<string, () => Promise<void>>> = {
  burst: profileBurst,
  long: profileLongLog,
  filter: profileFilter,
  scroll: profileScroll,
  ordinary: profileOrdinary,
};
for (const [name, scene] of Object.entries(scenes)) {
  if (only.length === 0 || only.includes(name)) await scene();
}
await rm(join(folder, 'chrome'), { recursive: true });

async function profileBurst(): Promise<void> {
  const count = Math.max(...calls);
  await withChromium({ extension }, async (browser) => {
    const { devtools, inspected } = browser;
    await devtools.showPanel();
    await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 4, [300]);
    await profiled(browser, `burst of ${count}, panel shown`, async () => {
      await inDocument(inspected, pageBurst, count, WARM_UP_CALLS, 16, [300]);
      await waitUntil('all calls', async () => {
        await pause(200);
        return (await inDocument(devtools.panel(), listedCalls)).length >= count + WARM_UP_CALLS;
      });
    });
  });
}

/** What grows with the log: the same few calls once it is nearly full. */
async function profileLongLog(): Promise<void> {
  const size = Math.max(...filled);
  await withFilledPanel(async (panel) => {
    await panel.fillTo(size - CALLS_OVER_LONG_LOG);
    await panel.restingHeap();
    const what = `burst of ${CALLS_OVER_LONG_LOG} up to a log of ${size}`;
    await profiled(panel.browser, what, async () => {
      const { inspected } = panel.browser;
      await inDocument(inspected, pageBurst, CALLS_OVER_LONG_LOG, WARM_UP_CALLS, 16, [300]);
      await pause(500);
    });
  }, extension);
}

async function profileFilter(): Promise<void> {
  const count = Math.max(...filled);
  await withFilledPanel(async (panel) => {
    await panel.fillTo(count);
    await panel.restingHeap();
    await panel.browser.panel.click('.filter-box input');
    await profiled(panel.browser, `filter over ${count} calls`, async () => {
      for (const text of ['1234', 'runinst', 'action:desc']) {
        for (const key of [...text, ...Array.from(text, () => 'Backspace')]) {
          await panel.browser.panel.press(key);
          await pause(120);
        }
      }
    });
  }, extension);
}

async function profileScroll(): Promise<void> {
  const count = Math.max(...filled);
  await withFilledPanel(async (panel) => {
    await panel.fillTo(count);
    await panel.restingHeap();
    await profiled(panel.browser, `scrolling ${count} rows in 300 frames`, () =>
      inDocument(panel.browser.devtools.panel(), async () => {
        const grid = document.querySelector('[role="grid"]');
        for (let step = 0; grid && step <= 300; step++) {
          grid.scrollTop = ((grid.scrollHeight - grid.clientHeight) * step) / 300;
          await new Promise(requestAnimationFrame);
        }
      }),
    );
  }, extension);
}

async function profileOrdinary(): Promise<void> {
  await withChromium({ extension }, async (browser) => {
    await inDocument(browser.inspected, ordinaryRequests, 100, TRAFFIC['half JSON']);
    await profiled(browser, '3,000 ordinary requests, half JSON, panel never opened', async () => {
      await inDocument(browser.inspected, ordinaryRequests, 3_000, TRAFFIC['half JSON']);
      await pause(500);
    });
  });
}

async function profiled(
  browser: BenchChromium,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  sayProgress(what);
  const session: CDPSession = await browser.sessionOf(browser.devtools.devtoolsPage());
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_MICROS });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const file = join(folder, `${what.replace(/\W+/g, '-')}.cpuprofile`);
  await writeFile(file, JSON.stringify(profile));
  const tops = await profileTops(profile as CpuProfile, extension);
  const print = (by: 'selfMs' | 'totalMs') => {
    console.log(`\n${what}, by ${by === 'selfMs' ? 'own time' : 'time with all that was called'}`);
    console.log('| own ms | with called ms | where |\n|---|---|---|');
    const rows = tops
      .filter(({ where }) => !['(idle)', '(root)'].includes(where))
      .sort((a, b) => b[by] - a[by])
      .slice(0, ROWS);
    for (const { where, selfMs, totalMs } of rows) {
      console.log(`| ${selfMs.toFixed(1)} | ${totalMs.toFixed(1)} | ${where} |`);
    }
  };
  print('selfMs');
  print('totalMs');
  console.log(`The profile itself, for Chrome's Performance panel: ${file}`);
}
