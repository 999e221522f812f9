import { writeFile } from 'node:fs/promises';
import type { CaptureModule, FirefoxGlobals, Toolbox } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import { waitUntil } from './wait-until';

const HOSTS = { right: 'right', bottom: 'bottom', undocked: 'window' } as const;

interface DevToolsLoader {
  require(id: string): {
    gDevTools: {
      getToolboxForTab(tab: unknown): Toolbox | undefined;
      showToolboxForTab(tab: unknown, options: { toolId: string }): Promise<Toolbox>;
      closeToolboxForTab(tab: unknown): Promise<void>;
    };
  };
}

/** The toolbox of the tab: Firefox's DevTools. */
export class FirefoxToolbox {
  readonly #session: FirefoxSession;
  readonly #panelTitle: string;
  readonly #windowSize: { readonly width: number; readonly height: number };

  constructor(
    session: FirefoxSession,
    panelTitle: string,
    windowSize: { readonly width: number; readonly height: number },
  ) {
    this.#session = session;
    this.#panelTitle = panelTitle;
    this.#windowSize = windowSize;
  }

  /** Opens the toolbox on the Console, if it is not open, and waits for the extension's devtools page and tab. */
  async open(): Promise<void> {
    await this.#inDevTools(async ({ gDevTools }, tab) => {
      if (gDevTools.getToolboxForTab(tab)) return;
      const toolbox = await gDevTools.showToolboxForTab(tab, { toolId: 'webconsole' });
      // Network events reach an extension through this object, made by whoever asks first; who asks
      // second is not told when it is connected. Ask before the devtools page does.
      await toolbox.getNetMonitorAPI();
    });
    await waitUntil("the extension's devtools page to load", () =>
      this.#session.inView('devtools_page', () => document.readyState === 'complete'),
    );
    await this.#waitForTool();
  }

  /** Closes the toolbox; the extension's documents in it are gone when this resolves. */
  async close(): Promise<void> {
    await this.#inDevTools(({ gDevTools }, tab) => gDevTools.closeToolboxForTab(tab));
    await waitUntil("the extension's devtools page to go", async () => {
      const views = await this.#session.views();
      return views.every((view) => view.viewType === 'background');
    });
  }

  /** Chooses the extension's tab and waits for the panel's document. */
  async showPanel(): Promise<void> {
    const id = await this.#waitForTool();
    await this.#inToolbox(async (toolbox, id) => void (await toolbox.selectTool(id)), id);
    await this.#waitForPanel();
  }

  /** Chooses the Console. */
  async showConsole(): Promise<void> {
    await this.#inToolbox(async (toolbox) => void (await toolbox.selectTool('webconsole')));
  }

  /**
   * Moves the toolbox. Firefox destroys the panel's document at every move, shown or not, and makes
   * a new one, which comes some 10 to 80 ms after the move (153).
   */
  async dock(side: 'right' | 'bottom' | 'undocked'): Promise<void> {
    const before = await this.#panelWindowId();
    const hasMoved = await this.#inToolbox(
      async (toolbox, host, width, height) => {
        const isMove = toolbox.hostType !== host;
        await toolbox.switchHost(host);
        if (host === 'window') toolbox.topWindow.resizeTo(width, height);
        return isMove;
      },
      HOSTS[side],
      this.#windowSize.width,
      this.#windowSize.height,
    );
    if (before === undefined || !hasMoved) return;
    await waitUntil('Firefox to make the panel anew', async () => {
      const now = await this.#panelWindowId();
      return now !== undefined && now !== before;
    });
    await this.#waitForPanel();
  }

  /** Sets the DevTools theme, whether the toolbox is open or not. */
  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.#session.inBrowser((theme: string) => {
      const { Services } = globalThis as unknown as FirefoxGlobals;
      Services.prefs.setStringPref('devtools.theme', theme);
    }, theme);
    await waitUntil(`the ${theme} theme`, () =>
      this.#inDevTools(({ gDevTools }, tab, theme) => {
        const root = gDevTools.getToolboxForTab(tab)?.doc.documentElement;
        return !root || root.classList.contains(`theme-${theme}`);
      }, theme),
    );
  }

  /** Writes a PNG of the window that the toolbox is in. */
  async screenshot(path: string): Promise<void> {
    const png = await this.#inToolbox(async (toolbox) => {
      const { ChromeUtils } = globalThis as unknown as FirefoxGlobals;
      const { capture } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/Capture.sys.mjs',
      ) as unknown as CaptureModule;
      const { topWindow } = toolbox;
      const { innerWidth, innerHeight, browsingContext } = topWindow;
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((painted) => topWindow.requestAnimationFrame(painted));
      }
      const canvas = await capture.canvas(
        topWindow,
        browsingContext,
        0,
        0,
        innerWidth,
        innerHeight,
      );
      return capture.toBase64(canvas, 'image/png');
    });
    await writeFile(path, Buffer.from(png, 'base64'));
  }

  async #waitForTool(): Promise<string> {
    const tools = () =>
      this.#inToolbox((toolbox) =>
        toolbox.getAdditionalTools().map(({ id, label }) => [id, label]),
      );
    await tools(); // A closed toolbox is an error at once, not after the deadline.
    const [id] = await waitUntil(
      `the ${this.#panelTitle} tab`,
      async () => (await tools()).find(([, label]) => label === this.#panelTitle),
      { whatIsThere: async () => `tabs: ${(await tools()).map(([, label]) => label).join(', ')}` },
    );
    return String(id);
  }

  /** Waits until the panel is loaded, as large as the place that it has, and painted. */
  async #waitForPanel(): Promise<void> {
    await waitUntil('the panel to load', async () => {
      const place = (await this.#session.views()).findLast(
        (view) => view.viewType === 'devtools_panel',
      );
      const { isLoaded, width, height } = await this.#session.inView('devtools_panel', () => ({
        isLoaded: document.readyState === 'complete',
        width: innerWidth,
        height: innerHeight,
      }));
      return isLoaded && width > 0 && width === place?.width && height === place.height;
    });
    await this.#session.inView('devtools_panel', async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  }

  async #panelWindowId(): Promise<number | undefined> {
    const views = await this.#session.views();
    return views.findLast((view) => view.viewType === 'devtools_panel')?.windowId;
  }

  /** Runs `fn` with Firefox's DevTools and the tab in the browser's own window. */
  #inDevTools<Args extends unknown[], Result>(
    fn: (
      devtools: ReturnType<DevToolsLoader['require']>,
      tab: unknown,
      ...args: Args
    ) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const expression = `(${callWithDevTools})(${fn}, ${JSON.stringify(args)})`;
    return this.#session.evaluateInBrowser(expression) as Promise<Result>;
  }

  /** Runs `fn` with the toolbox in the browser's own window. */
  #inToolbox<Args extends unknown[], Result>(
    fn: (toolbox: Toolbox, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const callWithToolbox = `({ gDevTools }, tab, ...args) => {
      const toolbox = gDevTools.getToolboxForTab(tab);
      if (!toolbox) throw new Error('DevTools are not open: call openDevTools() first');
      return (${fn})(toolbox, ...args);
    }`;
    const expression = `(${callWithDevTools})(${callWithToolbox}, ${JSON.stringify(args)})`;
    return this.#session.evaluateInBrowser(expression) as Promise<Result>;
  }
}

function callWithDevTools(fn: (...args: unknown[]) => unknown, args: unknown[]) {
  const { ChromeUtils, gBrowser } = globalThis as unknown as FirefoxGlobals;
  const loader = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const devtools = (loader as unknown as DevToolsLoader).require(
    'devtools/client/framework/devtools',
  );
  return fn(devtools, gBrowser.selectedTab, ...args);
}
