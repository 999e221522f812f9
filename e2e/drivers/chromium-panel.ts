import type { Frame, Page } from '@playwright/test';
import { callExpression } from './call-expression';
import type { PanelDriver } from './panel-driver';
import { parseKey } from './parse-key';
import { waitUntil } from './wait-until';

const TIMEOUT = { timeout: 20_000 };

/** Drives the panel's frame with Playwright, whose mouse and keyboard input is trusted. */
export function createChromiumPanel(devtools: { page(): Page; panel(): Frame }): PanelDriver {
  const find = (selector: string) => devtools.panel().locator(`css=${selector}`).first();
  const evaluate: PanelDriver['evaluate'] = async (fn, ...args) =>
    devtools.panel().evaluate(callExpression(fn, args));
  return {
    evaluate,
    waitUntil: (what, fn, ...args) => waitUntil(what, () => evaluate(fn, ...args)),
    waitFor: (selector) => find(selector).waitFor(TIMEOUT),
    click: (selector) => find(selector).click(TIMEOUT),
    doubleClick: (selector) => find(selector).dblclick(TIMEOUT),
    hover: (selector) => find(selector).hover(TIMEOUT),
    press: async (key) => {
      await focus(devtools.panel());
      const { modifiers, key: name } = parseKey(key);
      await devtools.page().keyboard.press([...modifiers, name].join('+'));
    },
    type: async (selector, text) => {
      await find(selector).click(TIMEOUT);
      await devtools.page().keyboard.press('End');
      await devtools.page().keyboard.type(text);
    },
    text: async (selector) => (await find(selector).textContent(TIMEOUT)) ?? '',
    screenshot: async (path) => {
      await (await devtools.panel().frameElement()).screenshot({ path });
    },
  };
}

/**
 * Gives the panel's iframe the focus of the DevTools document, if it does not have it; what has
 * focus inside the panel stays. `document.hasFocus()` cannot be asked: Playwright emulates focus.
 */
async function focus(panel: Frame): Promise<void> {
  const iframe = await panel.frameElement();
  await waitUntil('the panel to take the focus', () =>
    iframe.evaluate((element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== element) (element as HTMLElement).focus();
      return root.activeElement === element;
    }),
  );
}
