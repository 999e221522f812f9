import type { BaselineExtensions } from './baseline-extensions';
import { withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { INSPECTOR } from './inspector-extension';
import { sayProgress } from './say-progress';
import { showByClick } from './show-by-click';
import type { TargetRow } from './target-row';

/** DESIGN, section 8. With 10,000 calls: see the burst, whose panel was never opened. */
const EMPTY_MS = 150;

/** The first click on the panel's tab. */
export async function showPart(
  { runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 1; run <= runs; run++) {
    sayProgress(`panel shown, run ${run} of ${runs}`);
    const open = (extension: string, devtoolsPage: string) =>
      withChromium({ extension, devtoolsPage }, (browser) => showByClick(browser, 0));
    ours.push((await open(INSPECTOR, '/src/devtools/devtools.html')).ms);
    bare.push((await open(baselines.barePanel, '/devtools.html')).ms);
  }
  return [
    {
      what: 'panel shown after the first click on its tab, empty log',
      limit: EMPTY_MS,
      unit: 'ms',
      values: ours,
      judgedBy: 'median',
      baselines: { 'bare panel': bare },
    },
  ];
}
