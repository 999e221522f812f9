import { writeFile } from 'node:fs/promises';
import type { CaptureModule, FirefoxGlobals } from './firefox-globals';
import { FirefoxInput } from './firefox-input';
import type { FirefoxSession } from './firefox-session';
import { locateInDocument } from './locate-in-document';
import type { PanelDriver } from './panel-driver';
import { textInDocument } from './text-in-document';
import { waitUntil } from './wait-until';

const ALIGNMENTS = ['nearest', 'center', 'start', 'end'] as const;

/** Drives the panel's document: looks into it with scripts, acts on it with trusted input. */
export function createFirefoxPanel(session: FirefoxSession): PanelDriver {
  const input = new FirefoxInput(session);
  const evaluate: PanelDriver['evaluate'] = (fn, ...args) =>
    session.inView('devtools_panel', fn, ...args);

  /** The element's middle, once it is at rest and nothing covers it. */
  const locate = async (selector: string): Promise<{ x: number; y: number }> => {
    let attempt = 0;
    let before = '';
    let now = '';
    return waitUntil(
      `${selector} to be ready for the mouse`,
      async () => {
        const align = ALIGNMENTS[attempt % ALIGNMENTS.length] ?? 'nearest';
        const location = await evaluate(locateInDocument, selector, align);
        before = now;
        now = JSON.stringify(location);
        if (location.kind === 'ready') return now === before && location;
        attempt += 1; // A sticky header may cover it: try another place to scroll it to.
        return false;
      },
      { whatIsThere: () => `it is ${now}` },
    );
  };
  const clickAt = async (selector: string, count: number) => {
    const { x, y } = await locate(selector);
    await input.clickAt(x, y, count);
  };

  return {
    evaluate,
    waitUntil: (what, fn, ...args) => waitUntil(what, () => evaluate(fn, ...args)),
    waitFor: async (selector) => {
      await waitUntil(`${selector} to be visible`, async () => {
        const { kind } = await evaluate(locateInDocument, selector, 'stay');
        return kind === 'ready' || kind === 'covered';
      });
    },
    click: (selector) => clickAt(selector, 1),
    doubleClick: (selector) => clickAt(selector, 2),
    hover: async (selector) => {
      const { x, y } = await locate(selector);
      await input.moveTo(x, y);
    },
    press: (key) => input.press(key),
    type: async (selector, text) => {
      await clickAt(selector, 1);
      await input.press('End');
      await input.type(text);
    },
    text: async (selector) => {
      const found = await waitUntil(selector, () => evaluate(textInDocument, selector));
      return found.text;
    },
    screenshot: async (path) => {
      const png = await session.inPanelElement(async (element) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxGlobals;
        const { capture } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/Capture.sys.mjs',
        ) as unknown as CaptureModule;
        const context = element.browsingContext;
        const { clientWidth, clientHeight } = element;
        const place = [0, 0, clientWidth, clientHeight] as const;
        const canvas = await capture.canvas(context?.topChromeWindow, context, ...place);
        return capture.toBase64(canvas, 'image/png');
      });
      await writeFile(path, Buffer.from(png, 'base64'));
    },
  };
}
