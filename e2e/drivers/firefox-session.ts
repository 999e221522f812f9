import { callExpression } from './call-expression';
import type { FirefoxGlobals, RemoteBrowser } from './firefox-globals';
import type { Marionette } from './marionette';
import type { PageFunction } from './page-function';

const SCRIPT_TIMEOUT_MS = 110_000;
const PAGE_LOAD_TIMEOUT_MS = 60_000;

type ViewType = 'background' | 'devtools_page' | 'devtools_panel';

/**
 * Runs functions in Firefox's own window, and from there, through Marionette's actor that is in
 * every frame of every process, in the tab's page and in the extension's documents (153). All of it
 * in one context, so that a slow function in the page holds nothing else up.
 */
export class FirefoxSession {
  readonly browserVersion: string;
  readonly #marionette: Marionette;
  #extensionId = '';
  #navigation: Promise<unknown> = Promise.resolve();

  private constructor(marionette: Marionette, browserVersion: string) {
    this.#marionette = marionette;
    this.browserVersion = browserVersion;
  }

  static async start(marionette: Marionette): Promise<FirefoxSession> {
    // Flat capabilities: the `alwaysMatch` form is silently ignored.
    const { capabilities } = (await marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts: true,
      unhandledPromptBehavior: 'ignore',
    })) as { capabilities: { browserVersion: string } };
    await marionette.send('WebDriver:SetTimeouts', {
      script: SCRIPT_TIMEOUT_MS,
      pageLoad: PAGE_LOAD_TIMEOUT_MS,
      implicit: 0,
    });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return new FirefoxSession(marionette, capabilities.browserVersion);
  }

  get extensionId(): string {
    return this.#extensionId;
  }

  /** Installs an unpacked extension until the browser quits; its host permissions are granted. */
  async install(path: string): Promise<void> {
    const answer = await this.#marionette.send('Addon:Install', {
      path,
      temporary: true,
      // Allowing them reloads the extension as it starts (153).
      allowPrivateBrowsing: false,
    });
    this.#extensionId = (answer as { value: string }).value;
  }

  /** Navigates the tab and waits for its load event. Everything else waits meanwhile. */
  async goto(url: string): Promise<void> {
    const navigation = this.#navigation.then(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      try {
        await this.#marionette.send('WebDriver:Navigate', { url });
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      }
    });
    this.#navigation = navigation.catch(() => undefined);
    await navigation;
  }

  /** Runs `fn` in the browser's own window, with its privileges. */
  async inBrowser<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.evaluateInBrowser(callExpression(fn, args))) as Result;
  }

  /** Evaluates an expression in the browser's own window. */
  async evaluateInBrowser(expression: string): Promise<unknown> {
    await this.#navigation;
    const answer = await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script: answeringScript(expression),
      args: [],
      newSandbox: true,
      sandbox: 'system',
    });
    return readAnswer((answer as { value: unknown }).value);
  }

  /** Runs `fn` in the tab's page. */
  async inTab<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = await this.inBrowser(
      (script: string, timeout: number) => {
        const { gBrowser } = globalThis as unknown as FirefoxGlobals;
        const page = gBrowser.selectedBrowser.browsingContext?.currentWindowGlobal;
        if (!page) throw new Error('the tab has no document');
        const actor = page.getActor('MarionetteCommands');
        return actor.executeScript(script, [], { async: true, timeout, sandboxName: null });
      },
      answeringScript(callExpression(fn, args)),
      SCRIPT_TIMEOUT_MS,
    );
    return readAnswer(answer) as Result;
  }

  /** The extension's documents that are there now. */
  views(): Promise<
    { viewType: string; windowId: number | undefined; width: number; height: number }[]
  > {
    return this.inBrowser((id: string) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
      const views = WebExtensionPolicy.getByID(id)?.extension.views ?? [];
      return [...views].map(({ viewType, xulBrowser }) => ({
        viewType,
        windowId: xulBrowser?.browsingContext?.currentWindowGlobal?.innerWindowId,
        width: xulBrowser?.clientWidth ?? 0,
        height: xulBrowser?.clientHeight ?? 0,
      }));
    }, this.#extensionId);
  }

  /** Runs `fn` with the panel's `<browser>` element in the browser's own window. */
  async inPanelElement<Args extends unknown[], Result>(
    fn: (element: RemoteBrowser, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const rest = JSON.stringify([this.#extensionId, ...args]);
    return (await this.evaluateInBrowser(`(${callWithPanel})(${fn}, ${rest})`)) as Result;
  }

  /** Runs `fn` in one of the extension's documents; rejects at once if it is not there. */
  async inView<Args extends unknown[], Result>(
    viewType: ViewType,
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = await this.inBrowser(
      async (id: string, viewType: string, script: string, timeout: number) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
        const extension = WebExtensionPolicy.getByID(id)?.extension;
        if (!extension) throw new Error(`the extension ${id} is not installed`);
        if (viewType === 'background') await extension.wakeupBackground?.();
        const views = [...extension.views];
        const page = views.findLast((view) => view.viewType === viewType)?.xulBrowser
          ?.browsingContext?.currentWindowGlobal;
        if (!page?.documentURI?.spec.startsWith('moz-extension://')) {
          const hint = viewType === 'devtools_panel' ? ': call showPanel() first' : '';
          const there = views.map((view) => view.viewType).join(', ') || 'nothing';
          throw new Error(`${viewType} is not loaded${hint}; there is: ${there}`);
        }
        const actor = page.getActor('MarionetteCommands');
        return actor.executeScript(script, [], { async: true, timeout, sandboxName: null });
      },
      this.#extensionId,
      viewType,
      answeringScript(callExpression(fn, args)),
      SCRIPT_TIMEOUT_MS,
    );
    return readAnswer(answer) as Result;
  }
}

/**
 * A script that answers its callback with JSON text: Marionette's own serialisation turns elements
 * into references and refuses more. It runs in a sandbox whose prototype is the window.
 */
function answeringScript(expression: string): string {
  return `const answer = arguments[arguments.length - 1];
    (async () => {
      try {
        answer(JSON.stringify({ value: await ${expression} }));
      } catch (error) {
        answer(JSON.stringify({ error: String(error), stack: String(error?.stack) }));
      }
    })();`;
}

function readAnswer(answer: unknown): unknown {
  const { value, error, stack } = JSON.parse(String(answer));
  if (error !== undefined) throw new Error(`${error}\n${stack}`);
  return value;
}

function callWithPanel(
  fn: (element: RemoteBrowser, ...args: unknown[]) => unknown,
  [id, ...args]: [string, ...unknown[]],
) {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  const views = [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])];
  const panel = views.findLast((view) => view.viewType === 'devtools_panel')?.xulBrowser;
  if (!panel) throw new Error('the panel is not loaded: call showPanel() first');
  return fn(panel, ...args);
}
