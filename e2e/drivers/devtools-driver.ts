import type { CspViolation } from './csp-violation';
import type { ExtensionPage } from './extension-page';
import type { PageFunction } from './page-function';
import type { PanelDriver } from './panel-driver';
import type { SavedFile } from './saved-files';

/**
 * One browser with the extension loaded, one tab, and that tab's real DevTools.
 *
 * `launchChromium` and `launchFirefox` give the same thing, so a story is written once. Every
 * method waits for what it asked for and rejects with what was there instead; none sleeps.
 */
export interface DevToolsDriver {
  readonly browserName: 'chromium' | 'firefox';
  readonly browserVersion: string;

  /** Navigates the inspected tab and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Runs `fn` in the inspected page's main frame. */
  inPage<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;

  /** Opens DevTools for the tab and waits until the extension's tab is in them. */
  openDevTools(): Promise<void>;
  /** Closes them; the extension's devtools page and panel are gone afterwards. */
  closeDevTools(): Promise<void>;
  /** Chooses the extension's tab and waits until the panel's document is loaded. */
  showPanel(): Promise<void>;
  /** Chooses the Console, so that the panel is hidden. */
  showOtherTool(): Promise<void>;
  /**
   * Moves DevTools. In Firefox this throws the panel's document away and, if it was showing, makes
   * a new one, which is loaded when this resolves. In Chromium the document lives on.
   */
  dock(side: 'right' | 'bottom' | 'undocked'): Promise<void>;
  /** Changes the DevTools theme; needs open DevTools in Chromium. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;

  readonly panel: PanelDriver;
  /** Runs `fn` in the extension's devtools page. */
  inDevtoolsPage<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs `fn` in the extension's background, waking it up; rejects if the extension has none. */
  inBackground<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Opens one of the extension's pages, by its path in the package, in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Lets the observer look at a site, as a person does: by the options page and its button. */
  allowSite(origin: string): Promise<void>;
  /** Ends the background as the browser does when it is idle; its ports disconnect. */
  stopBackground(): Promise<void>;

  /** What the clipboard holds, `''` for a flavour that is not there. Needs an https page. */
  readClipboard(): Promise<{ readonly text: string; readonly html: string }>;
  /** The text of the HAR file that the browser's own Network panel saves, with bodies. */
  exportHar(): Promise<string>;
  /** The files that the browser has saved so far, whole. */
  savedFiles(): Promise<readonly SavedFile[]>;
  /** Every violation of the content security policy in the extension's documents so far. */
  cspViolations(): Promise<readonly CspViolation[]>;
  /** Every console error and uncaught exception of the extension's documents so far. */
  panelErrors(): Promise<readonly string[]>;

  /** Writes a PNG of the whole DevTools window; in Firefox, where docked, of the browser window. */
  screenshot(path: string): Promise<void>;
  /** Ends the browser and removes its profile. Never rejects, may be called twice. */
  close(): Promise<void>;
}
