import type { FirefoxGlobals, RemoteBrowser } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import { waitUntil } from './wait-until';

const CLICK_AGAIN_MS = 3000;
const OPTIONS_PAGE = 'src/options/options.html';

/** What the prompt's part of the browser's window looks like from script (153). */
interface PromptGlobals {
  readonly PopupNotifications: {
    readonly panel: Element & {
      readonly state: string;
      readonly firstElementChild:
        | (Element & { readonly id: string; readonly button: HTMLElement })
        | null;
    };
  };
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

/** Allows a site as a person does: options page, button, and "Allow" in Firefox's own prompt. */
export async function allowSiteInFirefox(session: FirefoxSession, origin: string): Promise<void> {
  await session.inBrowser(
    (id: string, path: string) => {
      const { gBrowser, Services, WebExtensionPolicy, window } =
        globalThis as unknown as PromptGlobals & FirefoxGlobals;
      window.tabBeforeOptions = gBrowser.selectedTab;
      gBrowser.selectedTab = gBrowser.addTab(WebExtensionPolicy.getByID(id)?.getURL(path) ?? '', {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
    },
    session.extensionId,
    `${OPTIONS_PAGE}#allow=${encodeURIComponent(origin)}`,
  );
  await waitUntil('the options page', () => allowButton(session, origin));
  let clickedAt = 0;
  await waitUntil("Firefox's prompt", async () => {
    if (await isAllowed(session, origin)) return true;
    const isOpen = await session.inBrowser(() => {
      const { panel } = (globalThis as unknown as PromptGlobals).PopupNotifications;
      const prompt = panel.firstElementChild;
      if (panel.state !== 'open' || prompt === null) return false;
      // It ignores clicks for a moment, so that nobody clicks by mistake.
      prompt.button.click();
      return true;
    });
    // A click that comes before the tab is on the screen is lost on a busy machine, and one that comes
    // before the lists above the button are filled meets where the button was.
    if (!isOpen && Date.now() - clickedAt > CLICK_AGAIN_MS) {
      const point = await allowButton(session, origin);
      if (point === undefined) return false;
      clickedAt = Date.now();
      await click(session, point);
    }
    return false;
  });
  await session.inBrowser(() => {
    const { gBrowser, window } = globalThis as unknown as PromptGlobals & FirefoxGlobals;
    const options = gBrowser.selectedTab;
    gBrowser.selectedTab = window.tabBeforeOptions;
    gBrowser.removeTab(options);
  });
}

async function allowButton(
  session: FirefoxSession,
  origin: string,
): Promise<{ x: number; y: number } | undefined> {
  try {
    return await session.inTab((origin: string) => {
      const site = document.querySelector<HTMLInputElement>('#site');
      const button = site?.form?.querySelector('button');
      if (!button || site?.value !== origin) return undefined;
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, origin);
  } catch {
    // The tab has no document yet.
    return undefined;
  }
}

async function click(session: FirefoxSession, { x, y }: { x: number; y: number }): Promise<void> {
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

/** The page says so and lists the site: nothing of it is under way that closing the tab would break. */
function isAllowed(session: FirefoxSession, origin: string): Promise<boolean> {
  return session.inTab(
    (origin: string) =>
      document.querySelector('#result')?.textContent?.startsWith('Allowed') === true &&
      document.querySelector('#allowed')?.textContent?.includes(origin) === true,
    origin,
  );
}
