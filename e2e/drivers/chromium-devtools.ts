import type { BrowserContext, Frame, Page } from '@playwright/test';
import { waitUntil } from './wait-until';

const DEVTOOLS_URL = 'devtools://devtools/bundled/devtools_app.html';

/** The parts of DevTools' own modules that the driver calls; seen in Chromium 156. */
interface DevToolsModules {
  InspectorView: {
    InspectorView: { instance(): { tabbedPane: { tabs: { id: string; title: string }[] } } };
  };
  ViewManager: { ViewManager: { instance(): { showView(id: string): Promise<void> } } };
  DockController: {
    DockController: { instance(): { dockSide(): string; setDockSide(side: string): void } };
  };
}
interface SettingsModule {
  Settings: {
    Settings: { instance(): { moduleSetting(name: string): { set(value: string): void } } };
  };
}

/**
 * The DevTools window of one tab, which is an ordinary Playwright page because the launcher set
 * `PW_CHROMIUM_ATTACH_TO_OTHER`. The extension's devtools page and panel are its child frames.
 *
 * Tabs are chosen with DevTools' own modules: docked right in a 1400 px window an extension's tab
 * is inside the `>>` menu, where no click by role finds it.
 */
export class ChromiumDevTools {
  readonly #context: BrowserContext;
  readonly #inspected: Page;
  readonly #panelTitle: string;
  readonly #devtoolsPagePath: string;

  constructor(
    context: BrowserContext,
    inspected: Page,
    extension: { panelTitle: string; devtoolsPagePath: string },
  ) {
    this.#context = context;
    this.#inspected = inspected;
    this.#panelTitle = extension.panelTitle;
    this.#devtoolsPagePath = extension.devtoolsPagePath;
  }

  /** The DevTools page, while DevTools are open. */
  page(): Page {
    const page = this.#findPage();
    if (!page) throw new Error('DevTools are not open: call openDevTools() first');
    return page;
  }

  /** The extension's devtools page, while DevTools are open. */
  devtoolsPage(): Frame {
    const frame = this.#extensionFrames().find((frame) => this.#isDevtoolsPage(frame));
    if (!frame) throw new Error("the extension's devtools page is not there");
    return frame;
  }

  /** The panel's document; it exists from the first time the panel was shown. */
  panel(): Frame {
    const frame = this.#findPanel();
    if (!frame) throw new Error('the panel is not loaded: call showPanel() first');
    return frame;
  }

  /**
   * Opens DevTools with `Target.openDevTools`, a method of the browser's own protocol session (seen
   * in 156), and waits until the extension's devtools page and tab are in them.
   */
  async open(): Promise<void> {
    if (!this.#findPage()) await this.#openOverProtocol();
    await waitUntil('the DevTools window', () => this.#findPage(), {
      whatIsThere: () => `pages: ${this.#context.pages().map((page) => page.url())}`,
    });
    await waitUntil("the extension's devtools page to load", () =>
      this.devtoolsPage().evaluate(() => document.readyState === 'complete'),
    );
    await this.#waitForTab();
  }

  /** Closes DevTools as their own close button does. */
  async close(): Promise<void> {
    const page = this.#findPage();
    if (!page) return;
    const closed = page.waitForEvent('close');
    // The page is gone before the evaluation can answer.
    await Promise.all([
      closed,
      page.evaluate('InspectorFrontendHost.closeWindow()').catch(() => 0),
    ]);
  }

  /** Chooses the extension's tab and waits for the panel's document. */
  async showPanel(): Promise<void> {
    await this.#showView(await this.#waitForTab());
    await waitUntil('the panel to load', async () => {
      if (!(await this.#isPanelVisible())) return false;
      return this.panel().evaluate(() => document.readyState === 'complete');
    });
  }

  /** Chooses the Console and waits until the panel is hidden. */
  async showConsole(): Promise<void> {
    await this.#showView('console');
    await waitUntil('the panel to be hidden', async () => !(await this.#isPanelVisible()));
  }

  /** Moves DevTools and waits until the new layout has come to rest. */
  async dock(side: 'right' | 'bottom' | 'undocked'): Promise<void> {
    await this.page().evaluate(async (side) => {
      const path = './ui/legacy/legacy.js';
      const { DockController }: DevToolsModules = await import(path);
      DockController.DockController.instance().setDockSide(side);
    }, side);
    let before = '';
    await waitUntil(`DevTools to be docked: ${side}`, async () => {
      const now = await this.#layout();
      const isAtRest = now === before && now.startsWith(`${side} `);
      before = now;
      return isAtRest;
    });
  }

  /** Sets DevTools' own theme; `default` is the light one's name there. */
  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page().evaluate(
      async (theme) => {
        const path = './core/common/common.js';
        const { Settings }: SettingsModule = await import(path);
        Settings.Settings.instance().moduleSetting('ui-theme').set(theme);
      },
      theme === 'dark' ? 'dark' : 'default',
    );
    await waitUntil(`the ${theme} theme`, () =>
      this.page().evaluate(
        (isDark) =>
          document.documentElement.classList.contains('theme-with-dark-background') === isDark,
        theme === 'dark',
      ),
    );
  }

  async #openOverProtocol(): Promise<void> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('Playwright gives no browser for this context');
    const pageSession = await this.#context.newCDPSession(this.#inspected);
    const { targetInfo } = await pageSession.send('Target.getTargetInfo');
    await pageSession.detach();
    const session = await browser.newBrowserCDPSession();
    // Playwright's protocol types do not know the method yet.
    const send = session.send.bind(session) as unknown as (
      method: string,
      params: object,
    ) => Promise<unknown>;
    await send('Target.openDevTools', { targetId: targetInfo.targetId });
    await session.detach();
  }

  /** Asked from outside: a hidden panel keeps its size, and its visibilityState stays `visible`. */
  async #isPanelVisible(): Promise<boolean> {
    const panel = this.#findPanel();
    return panel ? (await panel.frameElement()).isVisible() : false;
  }

  #findPanel(): Frame | undefined {
    return this.#extensionFrames().find((frame) => !this.#isDevtoolsPage(frame));
  }

  #findPage(): Page | undefined {
    // Undocked DevTools have a second page, device_mode_emulation_frame.html.
    return this.#context.pages().find((page) => page.url().startsWith(DEVTOOLS_URL));
  }

  #extensionFrames(): Frame[] {
    const page = this.page();
    return page
      .mainFrame()
      .childFrames()
      .filter((frame) => frame.url().startsWith('chrome-extension://'));
  }

  #isDevtoolsPage(frame: Frame): boolean {
    return new URL(frame.url()).pathname === this.#devtoolsPagePath;
  }

  #tabs(): Promise<{ id: string; title: string }[]> {
    return this.page().evaluate(async () => {
      const path = './ui/legacy/legacy.js';
      const { InspectorView }: DevToolsModules = await import(path);
      const { tabs } = InspectorView.InspectorView.instance().tabbedPane;
      return tabs.map(({ id, title }) => ({ id, title }));
    });
  }

  async #waitForTab(): Promise<string> {
    this.page(); // Closed DevTools are an error at once, not after the deadline.
    const find = async () => (await this.#tabs()).find((tab) => tab.title === this.#panelTitle);
    const tab = await waitUntil(`the ${this.#panelTitle} tab`, find, {
      whatIsThere: async () => `tabs: ${(await this.#tabs()).map((tab) => tab.title).join(', ')}`,
    });
    return tab.id;
  }

  #showView(id: string): Promise<void> {
    return this.page().evaluate(async (id) => {
      const path = './ui/legacy/legacy.js';
      const { ViewManager }: DevToolsModules = await import(path);
      await ViewManager.ViewManager.instance().showView(id);
    }, id);
  }

  /** Dock side, window and panel size, as one line that can be compared. */
  async #layout(): Promise<string> {
    const side = await this.page().evaluate(async () => {
      const path = './ui/legacy/legacy.js';
      const { DockController }: DevToolsModules = await import(path);
      await new Promise(requestAnimationFrame);
      return `${DockController.DockController.instance().dockSide()} ${innerWidth} ${innerHeight}`;
    });
    const size = await this.#findPanel()?.evaluate(() => `${innerWidth} ${innerHeight}`);
    return `${side} ${size}`;
  }
}
