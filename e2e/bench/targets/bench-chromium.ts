import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
} from '@playwright/test';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { callExpression } from '../../drivers/call-expression';
import { chromiumArguments } from '../../drivers/chromium-arguments';
import { ChromiumDevTools } from '../../drivers/chromium-devtools';
import { createChromiumPanel } from '../../drivers/chromium-panel';
import type { PageFunction } from '../../drivers/page-function';
import type { PanelDriver } from '../../drivers/panel-driver';
import { waitUntil } from '../../drivers/wait-until';
import { type FakeApi, startFakeApi } from '../../fake-api/start-fake-api';
import { buildPlayground } from '../../playground/build-playground';

process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // See launch-chromium.ts.

/** Real Chromium with open DevTools, on the playground's page, and its protocol. */
export interface BenchChromium {
  readonly api: FakeApi;
  readonly context: BrowserContext;
  readonly inspected: Page;
  /** The window of DevTools itself. */
  devtoolsWindow(): Page;
  /** The extension's; rejects where there is no extension. */
  readonly devtools: ChromiumDevTools;
  readonly panel: PanelDriver;
  /** A protocol session with one of the documents. */
  sessionOf(document: Frame | Page): Promise<CDPSession>;
  close(): Promise<void>;
}

export interface BenchChromiumOptions {
  /** Folder of the unpacked extension; none without it. */
  readonly extension: string | undefined;
  readonly devtoolsPage?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
}

/** Runs `work` with a browser and a server of its own. */
export async function withChromium<Result>(
  options: BenchChromiumOptions,
  work: (browser: BenchChromium) => Promise<Result>,
): Promise<Result> {
  const browser = await open(options);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Runs `fn` in a document. */
export function inDocument<Args extends unknown[], Result>(
  document: Frame | Page,
  fn: PageFunction<Args, Result>,
  ...args: Args
): Promise<Result> {
  return document.evaluate(callExpression(fn, args)) as Promise<Result>;
}

async function open(options: BenchChromiumOptions): Promise<BenchChromium> {
  const { extension, devtoolsPage = '/src/devtools/devtools.html' } = options;
  const chrome = findChromium();
  if (!chrome) throw new Error('no Chromium found: set CHROMIUM_BIN');
  const api = await startFakeApi({ playgroundDir: await buildPlayground() });
  const args = chromiumArguments({
    extensionPath: extension ?? '',
    server: api,
    devtools: 'open',
    ...(options.windowSize ? { windowSize: options.windowSize } : {}),
  });
  const context = await chromium.launchPersistentContext('', {
    executablePath: chrome.path,
    headless: false, // As in launch-chromium.ts.
    viewport: null,
    timeout: 60_000,
    args: extension
      ? args
      : [...args.filter((it) => !it.includes('extension')), '--disable-extensions'],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    await api.close();
  };
  try {
    const inspected = await waitUntil('the first tab', () =>
      context.pages().find((page) => !page.url().startsWith('devtools://')),
    );
    const devtools = new ChromiumDevTools(context, inspected, {
      panelTitle: 'TC3',
      devtoolsPagePath: devtoolsPage,
    });
    const findWindow = () =>
      context.pages().find((page) => page.url().includes('devtools_app.html'));
    if (extension) await devtools.open();
    else await openBareDevTools(context, inspected, findWindow);
    await inspected.goto(api.pageUrl);
    return {
      api,
      context,
      inspected,
      devtoolsWindow: () => {
        const page = findWindow();
        if (!page) throw new Error('DevTools are not open');
        return page;
      },
      devtools,
      panel: createChromiumPanel(devtools),
      sessionOf: (document) => context.newCDPSession(document),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As ChromiumDevTools does, which waits for an extension. */
async function openBareDevTools(
  context: BrowserContext,
  inspected: Page,
  findWindow: () => Page | undefined,
): Promise<void> {
  const session = await context.newCDPSession(inspected);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const browser = await context.browser()?.newBrowserCDPSession();
  const send = browser?.send.bind(browser) as unknown as (
    method: string,
    params: object,
  ) => Promise<unknown>;
  await send('Target.openDevTools', { targetId: targetInfo.targetId });
  const window = await waitUntil('the DevTools window', findWindow);
  await waitUntil('DevTools to be ready', () =>
    window.evaluate(async () => {
      const path = './ui/legacy/legacy.js';
      const { InspectorView } = await import(path);
      return InspectorView.InspectorView.instance().tabbedPane.tabs.length > 3;
    }),
  );
}
