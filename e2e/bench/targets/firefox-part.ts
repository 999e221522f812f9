import { launchFirefox } from '../../drivers/launch-firefox';
import { waitUntil } from '../../drivers/wait-until';
import { startFakeApi } from '../../fake-api/start-fake-api';
import { buildPlayground } from '../../playground/build-playground';
import type { BaselineExtensions } from './baseline-extensions';
import type { BenchOptions } from './bench-options';
import { listedCalls } from './listed-calls';
import { pageBurst } from './page-burst';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';
import { countWrongRows } from './wrong-rows';

const INSPECTOR = 'dist/firefox';
const WARM_UP_CALLS = 64;
const IN_FLIGHT = 16;
const BODY_BYTES = [300];

interface FirefoxRun {
  readonly pageMs: number;
  readonly lastRowMs: number;
  readonly wrongRows: number;
}

/** The burst in Firefox, the panel shown; its toolbox alone slows pages, so only the difference is ours. */
export async function firefoxPart(
  { calls: sizes, runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  // 10,000 of them take minutes there, with or without us.
  const calls = Math.min(...sizes);
  const ours: FirefoxRun[] = [];
  const others = {
    'an extension without a listener': baselines.idle,
    'empty listener': baselines.listener,
    'bare panel': baselines.barePanel,
  };
  const pageMs = new Map<string, number[]>(Object.keys(others).map((name) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    sayProgress(`Firefox, burst of ${calls}, run ${run} of ${runs}`);
    ours.push(await runIn(INSPECTOR, calls, true));
    for (const [name, extension] of Object.entries(others)) {
      pageMs.get(name)?.push((await runIn(extension, calls, false)).pageMs);
    }
  }
  const about = (what: string) => `Firefox, burst of ${calls.toLocaleString('en')}: ${what}`;
  const without = pageMs.get('an extension without a listener') ?? [];
  return [
    {
      what: about("page's own time / with an extension that does nothing"),
      limit: undefined,
      unit: '×',
      values: ours.map(({ pageMs }, index) => pageMs / (without[index] ?? Number.NaN)),
      judgedBy: 'median',
      note: 'toolbox open in both, a panel of the extension shown in both',
    },
    {
      what: about("page's own time"),
      limit: undefined,
      unit: 'ms',
      values: ours.map(({ pageMs }) => pageMs),
      judgedBy: 'median',
      baselines: Object.fromEntries(pageMs),
    },
    {
      what: about('last response -> last row shown'),
      limit: undefined,
      unit: 'ms',
      values: ours.map(({ lastRowMs }) => lastRowMs),
      judgedBy: 'median',
    },
    {
      what: about('wrong, lost or double rows'),
      limit: 0,
      unit: 'calls',
      values: ours.map(({ wrongRows }) => wrongRows),
      judgedBy: 'worst',
    },
  ];
}

async function runIn(extensionPath: string, calls: number, isOurs: boolean): Promise<FirefoxRun> {
  const api = await startFakeApi({ playgroundDir: await buildPlayground() });
  const devtools = await launchFirefox({ extensionPath, server: api, devtools: 'open' });
  try {
    await devtools.goto(api.pageUrl);
    await devtools.showPanel();
    const first = await devtools.inPage(pageBurst, WARM_UP_CALLS, 0, 4, BODY_BYTES);
    if (isOurs) await devtools.panel.evaluate(watchLastRow, calls + WARM_UP_CALLS);
    const burst = await devtools.inPage(pageBurst, calls, WARM_UP_CALLS, IN_FLIGHT, BODY_BYTES);
    if (!isOurs) return { pageMs: burst.pageMs, lastRowMs: Number.NaN, wrongRows: Number.NaN };
    const lastRowAt = await waitUntil(
      'the last row',
      () =>
        devtools.panel.evaluate(
          () => (window as unknown as { benchLastRowAt?: number }).benchLastRowAt,
        ),
      { timeoutMs: 120_000 },
    );
    const listed = await devtools.panel.evaluate(listedCalls);
    return {
      pageMs: burst.pageMs,
      lastRowMs: lastRowAt - burst.finishedAt,
      wrongRows: countWrongRows(listed, [...first.requestIds, ...burst.requestIds], api.calls),
    };
  } finally {
    await devtools.close();
    await api.close();
  }
}

/** In the panel. Its window is seen from a sandbox, which has no other place to keep a value. */
function watchLastRow(rows: number): void {
  const look = () => {
    const grid = document.querySelector('[role="grid"]');
    if (Number(grid?.getAttribute('aria-rowcount')) === rows + 1) {
      Object.assign(window, { benchLastRowAt: Date.now() });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
