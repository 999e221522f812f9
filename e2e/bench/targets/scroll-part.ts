import { addBareList } from './bare-list';
import type { BaselineExtensions } from './baseline-extensions';
import { inDocument, withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { withFilledPanel } from './filled-panel';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';

/** DESIGN, section 8. */
const FRAME_MS = 33;
const FRAMES = 300;

/** The whole list from top to end in 300 frames; the same of a bare list, and of a bare panel that does nothing. */
export async function scrollPart(
  { filled, runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const most = Math.max(...filled);
  const ours: number[] = [];
  const floor: number[] = [];
  const bareList: number[] = [];
  for (let run = 1; run <= runs; run++) {
    sayProgress(`scrolling ${most} rows, run ${run} of ${runs}`);
    const options = { extension: baselines.barePanel, devtoolsPage: '/devtools.html' };
    floor.push(
      await withChromium(options, async ({ devtools }) => {
        await devtools.showPanel();
        return inDocument(devtools.panel(), longestFrame, 'body', FRAMES);
      }),
    );
    bareList.push(
      await withChromium(options, async ({ devtools }) => {
        await devtools.showPanel();
        await inDocument(devtools.panel(), addBareList, most);
        return inDocument(devtools.panel(), longestFrame, '.bare-list', FRAMES);
      }),
    );
    ours.push(
      await withFilledPanel(async (panel) => {
        await panel.fillTo(most);
        await panel.restingHeap();
        return inDocument(panel.browser.devtools.panel(), longestFrame, '[role="grid"]', FRAMES);
      }),
    );
  }
  return [
    {
      what: `scrolling ${most.toLocaleString('en')} rows: longest time between two frames`,
      limit: FRAME_MS,
      unit: 'ms',
      values: ours,
      judgedBy: 'worst',
      baselines: { 'bare panel at rest': floor, 'bare list of as many calls': bareList },
      note: `${FRAMES} frames from the first row to the last`,
    },
  ];
}

/** In a document: scrolls an element by a share of its height each frame. */
async function longestFrame(selector: string, frames: number): Promise<number> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  element.scrollTop = 0;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  await frame();
  const step = (element.scrollHeight - element.clientHeight) / frames;
  let before = await frame();
  let longest = 0;
  for (let index = 1; index <= frames; index++) {
    element.scrollTop = step * index;
    const now = await frame();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
