import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { allowSiteInChromium } from './allow-site-chromium';
import { callExpression } from './call-expression';
import { chromiumArguments } from './chromium-arguments';
import { ChromiumBackground } from './chromium-background';
import { ChromiumDevTools } from './chromium-devtools';
import { openChromiumExtensionPage } from './chromium-extension-page';
import { createChromiumPanel } from './chromium-panel';
import { watchChromiumProblems } from './chromium-problems';
import type { DevToolsDriver } from './devtools-driver';
import { exportHarInChromium } from './export-har-chromium';
import type { LaunchOptions } from './launch-options';
import { readChromiumClipboard } from './read-chromium-clipboard';
import { readSavedFiles } from './saved-files';
import { waitUntil } from './wait-until';

// Chromium reports devtools:// as target type 'other'. Playwright (1.65.1, undocumented, read at
// each attach) makes pages of those only with this variable.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const LAUNCH_TIMEOUT_MS = 60_000;

/** Starts Chromium with the extension in a fresh profile, which Playwright removes at the end. */
export async function launchChromium(options: LaunchOptions): Promise<DevToolsDriver> {
  const extensionPath = resolve(options.extensionPath);
  const manifest = await readManifest(extensionPath);
  const browser = findChromium();
  if (!browser)
    throw new Error('no Chromium found: set CHROMIUM_BIN, or run npm test to install it');
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless: false, // Playwright's own headless is another program; see chromiumArguments.
    viewport: null,
    timeout: LAUNCH_TIMEOUT_MS,
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.timeZone ? { env: { ...process.env, TZ: options.timeZone } } : {}),
    args: chromiumArguments({ ...options, extensionPath }),
  });
  try {
    return await drive(context, manifest, options);
  } catch (error) {
    await closeQuietly(context);
    throw error;
  }
}

async function drive(
  context: BrowserContext,
  manifest: Manifest,
  options: LaunchOptions,
): Promise<DevToolsDriver> {
  const problems = await watchChromiumProblems(context);
  const downloads = await mkdtemp(join(tmpdir(), 'tc3-downloads-'));
  const browserSession = await context.browser()?.newBrowserCDPSession();
  await browserSession?.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const inspected = await waitUntil('the first tab', () =>
    context.pages().find((page) => !page.url().startsWith('devtools://')),
  );
  const devtools = new ChromiumDevTools(context, inspected, {
    panelTitle: options.panelTitle ?? 'TC3',
    devtoolsPagePath: `/${manifest.devtools_page}`,
  });
  // Not by --auto-open-devtools-for-tabs: then the extension's devtools page could run, and fail,
  // before we watch for its problems.
  if (options.devtools === 'open') await devtools.open();
  const background = new ChromiumBackground(
    context,
    inspected,
    manifest.background?.service_worker,
  );

  return {
    browserName: 'chromium',
    browserVersion: context.browser()?.version() ?? 'unknown',
    goto: async (url) => {
      await inspected.goto(url);
    },
    inPage: async (fn, ...args) => inspected.evaluate(callExpression(fn, args)),
    openDevTools: () => devtools.open(),
    closeDevTools: () => devtools.close(),
    showPanel: () => devtools.showPanel(),
    showOtherTool: () => devtools.showConsole(),
    dock: (side) => devtools.dock(side),
    setTheme: (theme) => devtools.setTheme(theme),
    panel: createChromiumPanel(devtools),
    inDevtoolsPage: async (fn, ...args) =>
      devtools.devtoolsPage().evaluate(callExpression(fn, args)),
    inBackground: async (fn, ...args) =>
      (await background.worker()).evaluate(callExpression(fn, args)),
    openExtensionPage: (path) =>
      openChromiumExtensionPage(context, new URL(devtools.devtoolsPage().url()).host, path),
    allowSite: (origin) =>
      allowSiteInChromium(context, new URL(devtools.devtoolsPage().url()).host, origin),
    stopBackground: () => background.stop(),
    readClipboard: () => readChromiumClipboard(context, inspected),
    exportHar: () => exportHarInChromium(devtools.page()),
    savedFiles: () => readSavedFiles(downloads),
    cspViolations: async () => [...problems.violations],
    panelErrors: async () => [...problems.errors],
    screenshot: async (path) => {
      await devtools.page().screenshot({ path });
    },
    close: async () => {
      await closeQuietly(context);
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

interface Manifest {
  readonly devtools_page: string;
  readonly background?: { readonly service_worker?: string };
}

async function readManifest(extensionPath: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(extensionPath, 'manifest.json'), 'utf8'));
}

async function closeQuietly(context: BrowserContext): Promise<void> {
  // A browser that is gone already is what we want.
  await context.close().catch(() => undefined);
}
