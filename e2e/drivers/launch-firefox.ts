import { resolve } from 'node:path';
import { allowSiteInFirefox } from './allow-site-firefox';
import type { DevToolsDriver } from './devtools-driver';
import { openFirefoxExtensionPage } from './firefox-extension-page';
import type { FirefoxGlobals } from './firefox-globals';
import { createFirefoxPanel } from './firefox-panel';
import { FirefoxProblems } from './firefox-problems';
import { FirefoxProcess } from './firefox-process';
import { FirefoxSession } from './firefox-session';
import { FirefoxToolbox } from './firefox-toolbox';
import type { LaunchOptions } from './launch-options';
import { readFirefoxClipboard } from './read-firefox-clipboard';
import { readSavedFiles } from './saved-files';

/** Starts Firefox with the extension in a fresh profile, which is removed at the end. */
export async function launchFirefox(options: LaunchOptions): Promise<DevToolsDriver> {
  const firefox = await FirefoxProcess.start(options);
  try {
    return await drive(firefox, options);
  } catch (error) {
    await firefox.stop();
    throw error;
  }
}

async function drive(firefox: FirefoxProcess, options: LaunchOptions): Promise<DevToolsDriver> {
  const session = await FirefoxSession.start(firefox.marionette);
  const problems = await FirefoxProblems.watch(session);
  await session.install(resolve(options.extensionPath));
  const { panelTitle = 'TC3', windowSize = { width: 1400, height: 900 } } = options;
  const toolbox = new FirefoxToolbox(session, panelTitle, windowSize);
  if (options.devtools === 'open') await toolbox.open();

  return {
    browserName: 'firefox',
    browserVersion: session.browserVersion,
    goto: (url) => session.goto(url),
    inPage: (fn, ...args) => session.inTab(fn, ...args),
    openDevTools: () => toolbox.open(),
    closeDevTools: () => toolbox.close(),
    showPanel: () => toolbox.showPanel(),
    showOtherTool: () => toolbox.showConsole(),
    dock: (side) => toolbox.dock(side),
    setTheme: (theme) => toolbox.setTheme(theme),
    panel: createFirefoxPanel(session),
    inDevtoolsPage: (fn, ...args) => session.inView('devtools_page', fn, ...args),
    inBackground: (fn, ...args) => session.inView('background', fn, ...args),
    openExtensionPage: (path) => openFirefoxExtensionPage(session, path),
    allowSite: (origin) => allowSiteInFirefox(session, origin),
    stopBackground: () =>
      session.inBrowser(async (id: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
        await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });
      }, session.extensionId),
    readClipboard: () => readFirefoxClipboard(session),
    // What its Network panel saves comes from the same builder (153).
    exportHar: () =>
      session.inView('devtools_page', async () => {
        const { browser } = globalThis as unknown as {
          browser: { devtools: { network: { getHAR(): Promise<object> } } };
        };
        return JSON.stringify({ log: await browser.devtools.network.getHAR() });
      }),
    savedFiles: () => readSavedFiles(firefox.downloads),
    cspViolations: async () => (await problems.read()).violations,
    panelErrors: async () => (await problems.read()).errors,
    screenshot: (path) => toolbox.screenshot(path),
    close: () => firefox.stop(),
  };
}
