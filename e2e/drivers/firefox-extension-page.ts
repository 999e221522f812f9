import { writeFile } from 'node:fs/promises';
import { type ExtensionPage, pasteInDocument, textOfElement } from './extension-page';
import type { CaptureModule, FirefoxGlobals, RemoteBrowser } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import { waitUntil } from './wait-until';

/** The browser's tabs as script sees them (153). */
interface TabGlobals {
  readonly gBrowser: {
    selectedTab: unknown;
    addTab(url: string, options: object): unknown;
    removeTab(tab: unknown): void;
  };
  readonly Services: {
    readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { getURL(path: string): string } | null };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens one of the extension's pages in a new tab of Firefox, in front of the inspected one. */
export async function openFirefoxExtensionPage(
  session: FirefoxSession,
  path: string,
): Promise<ExtensionPage> {
  const url = await session.inBrowser(
    (id: string, path: string) => {
      const { gBrowser, Services, WebExtensionPolicy, window } =
        globalThis as unknown as TabGlobals & FirefoxGlobals;
      const url = WebExtensionPolicy.getByID(id)?.getURL(path) ?? '';
      window.tabBeforeExtensionPage = gBrowser.selectedTab;
      gBrowser.selectedTab = gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      return url;
    },
    session.extensionId,
    path,
  );
  const pageUntil: ExtensionPage['waitUntil'] = (what, fn, ...args) =>
    waitUntil(what, () => session.inTab(fn, ...args));
  await pageUntil(
    `${path} to load`,
    (url: string) => location.href === url && document.readyState === 'complete',
    url,
  );
  return {
    evaluate: (fn, ...args) => session.inTab(fn, ...args),
    waitUntil: pageUntil,
    click: async (selector) => {
      const point = await pageUntil(selector, middleOf, selector);
      if (point) await clickAt(session, point);
    },
    paste: async (selector, text) => {
      await pageUntil(`${selector} to take a text`, pasteInDocument, selector, text);
    },
    text: async (selector) => (await pageUntil(selector, textOfElement, selector))?.text ?? '',
    screenshot: async (path) => {
      await writeFile(path, Buffer.from(await capturePage(session), 'base64'));
    },
    close: () =>
      session.inBrowser(() => {
        const { gBrowser, window } = globalThis as unknown as TabGlobals & FirefoxGlobals;
        const tab = gBrowser.selectedTab;
        gBrowser.selectedTab = window.tabBeforeExtensionPage;
        gBrowser.removeTab(tab);
      }),
  };
}

/** The page of the tab in front, as a PNG in base64. */
function capturePage(session: FirefoxSession): Promise<string> {
  return session.inBrowser(async () => {
    const { ChromeUtils, gBrowser, window } = globalThis as unknown as FirefoxGlobals;
    const { capture } = ChromeUtils.importESModule(
      'chrome://remote/content/shared/Capture.sys.mjs',
    ) as unknown as CaptureModule;
    const { browsingContext, clientWidth, clientHeight } = gBrowser.selectedBrowser;
    const canvas = await capture.canvas(window, browsingContext, 0, 0, clientWidth, clientHeight);
    return capture.toBase64(canvas, 'image/png');
  });
}

/** In the page: the middle of an element, scrolled into sight; `undefined` while it has no size. */
function middleOf(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

/** A click as by the mouse, in the page of the tab in front. */
export async function clickAt(session: FirefoxSession, { x, y }: Point): Promise<void> {
  await session.inBrowser(
    async (x: number, y: number) => {
      const { gBrowser } = globalThis as unknown as FirefoxGlobals;
      const browser: RemoteBrowser = gBrowser.selectedBrowser;
      const actor = browser.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      for (const [type, buttons] of [
        ['mousemove', 0],
        ['mousedown', 1],
        ['mouseup', 0],
      ] as const) {
        const eventData = { type, button: 0, clickCount: type === 'mousemove' ? 0 : 1, buttons };
        await actor?.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
      }
      await actor?.finalizeAction();
    },
    x,
    y,
  );
}
