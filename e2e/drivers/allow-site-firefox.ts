import type { ExtensionPage } from './extension-page';
import { clickAt, openFirefoxExtensionPage } from './firefox-extension-page';
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
}

/** Allows a site as a person does: options page, button, and "Allow" in Firefox's own prompt. */
export async function allowSiteInFirefox(session: FirefoxSession, origin: string): Promise<void> {
  const options = await openFirefoxExtensionPage(
    session,
    `${OPTIONS_PAGE}#allow=${encodeURIComponent(origin)}`,
  );
  await options.waitUntil(
    'the site in the options',
    (origin: string) => document.querySelector<HTMLInputElement>('#site')?.value === origin,
    origin,
  );
  let clickedAt = 0;
  await waitUntil("Firefox's prompt", async () => {
    if (await isAllowed(options, origin)) return true;
    const isOpen = await session.inBrowser(() => {
      const { panel } = (globalThis as unknown as PromptGlobals).PopupNotifications;
      const prompt = panel.firstElementChild;
      if (panel.state !== 'open' || prompt === null) return false;
      // It ignores clicks for a moment, so that nobody clicks by mistake.
      prompt.button.click();
      return true;
    });
    // A click that comes before the tab is on the screen is lost on a busy machine, and one that comes
    // before the lists above the button are filled meets where the button was: look for it each time.
    if (!isOpen && Date.now() - clickedAt > CLICK_AGAIN_MS) {
      const point = await options.evaluate(allowButton);
      if (point === undefined) return false;
      clickedAt = Date.now();
      await clickAt(session, point);
    }
    return false;
  });
  await options.close();
}

/** In the page: where the button is now. */
function allowButton(): { x: number; y: number } | undefined {
  const button = document.querySelector('#allow-site button');
  if (!button) return undefined;
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The page says so and lists the site: nothing of it is under way that closing the tab would break. */
function isAllowed(options: ExtensionPage, origin: string): Promise<boolean> {
  return options.evaluate(
    (origin: string) =>
      document.querySelector('#result')?.textContent?.startsWith('Allowed') === true &&
      document.querySelector('#allowed')?.textContent?.includes(origin) === true,
    origin,
  );
}
