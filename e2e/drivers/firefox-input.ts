import type { FirefoxGlobals } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import { parseKey } from './parse-key';
import { waitUntil } from './wait-until';

/** Marionette's own modules that make input events, as seen in 153. */
interface EventModule {
  readonly event: {
    sendKeyDown(key: object, window: Window): void;
    sendKeyUp(key: object, window: Window): void;
  };
}
interface KeyDataModule {
  readonly keyData: { getData(character: string): object };
}

/**
 * Trusted mouse and keyboard input for the panel.
 *
 * The mouse is synthesised in the panel's process: `isTrusted` is true and it activates, enough for
 * the clipboard. Keys go to the browser's window, so that they take the way of a real key: through
 * Firefox's and the toolbox's shortcuts to whatever has focus.
 */
export class FirefoxInput {
  readonly #session: FirefoxSession;

  constructor(session: FirefoxSession) {
    this.#session = session;
  }

  /** Moves the mouse to a point in the panel. */
  moveTo(x: number, y: number): Promise<void> {
    return this.#mouse([{ type: 'mousemove', x, y, button: 0, clickCount: 0, buttons: 0 }]);
  }

  /** Clicks at a point in the panel, `count` times in a row. */
  async clickAt(x: number, y: number, count: number): Promise<void> {
    const events = [{ type: 'mousemove', x, y, button: 0, clickCount: 0, buttons: 0 }];
    for (let clickCount = 1; clickCount <= count; clickCount += 1) {
      events.push({ type: 'mousedown', x, y, button: 0, clickCount, buttons: 1 });
      events.push({ type: 'mouseup', x, y, button: 0, clickCount, buttons: 0 });
    }
    await this.#mouse(events);
  }

  /** Presses one key, e.g. `Control+F`, while the panel has the focus. */
  async press(keyText: string): Promise<void> {
    await this.#focusPanel();
    const { modifiers, key } = parseKey(keyText);
    await this.#keys(modifiers, key === 'Space' ? [' '] : [key]);
  }

  /** Types text, one key a character, into what has focus in the panel. */
  async type(text: string): Promise<void> {
    await this.#focusPanel();
    await this.#keys([], [...text]);
  }

  async #mouse(events: readonly object[]): Promise<void> {
    await this.#focusPanel();
    await this.#session.inPanelElement(async (browser, events) => {
      const actor = browser.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      for (const { x, y, ...eventData } of events as { x: number; y: number }[]) {
        await actor?.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
      }
      await actor?.finalizeAction();
    }, events);
  }

  async #focusPanel(): Promise<void> {
    await waitUntil('the panel to take the focus', async () => {
      if (await this.#session.inView('devtools_panel', () => document.hasFocus())) return true;
      await this.#session.inPanelElement((browser) => {
        browser.browsingContext?.topChromeWindow.focus();
        browser.focus();
      });
      return false;
    });
  }

  async #keys(modifiers: readonly string[], keys: readonly string[]): Promise<void> {
    await this.#session.inPanelElement(
      async (browser, modifiers, keys) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxGlobals;
        const { event } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/webdriver/Event.sys.mjs',
        ) as unknown as EventModule;
        const { keyData } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/webdriver/KeyData.sys.mjs',
        ) as unknown as KeyDataModule;
        const context = browser.browsingContext;
        if (!context) throw new Error('the panel went away');
        const window = context.topChromeWindow;
        const state: Record<string, boolean> = {};
        for (const name of modifiers) {
          state[name === 'Control' ? 'ctrlKey' : `${name.toLowerCase()}Key`] = true;
          const key = { key: name, code: `${name}Left`, location: 1, printable: false };
          event.sendKeyDown({ ...key, ...state }, window);
        }
        for (const key of keys) {
          const data =
            [...key].length === 1
              ? keyData.getData(key)
              : { key, code: key, location: 0, printable: false };
          event.sendKeyDown({ ...data, ...state }, window);
          event.sendKeyUp({ ...data, ...state }, window);
        }
        for (const name of modifiers.toReversed()) {
          state[name === 'Control' ? 'ctrlKey' : `${name.toLowerCase()}Key`] = false;
          const key = { key: name, code: `${name}Left`, location: 1, printable: false };
          event.sendKeyUp({ ...key, ...state }, window);
        }
        // The panel's process answers after it has taken the keys that were sent before.
        await context.currentWindowGlobal?.getActor('MarionetteCommands').finalizeAction();
      },
      modifiers,
      keys,
    );
  }
}
