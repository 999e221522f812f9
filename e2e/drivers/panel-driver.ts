import type { PageFunction } from './page-function';

/**
 * The panel's document, as a person meets it: every click and key is trusted input that goes
 * through the browser, so user activation, focus and default actions are real.
 *
 * A selector is a CSS selector; open shadow roots are searched too and the first match counts.
 * Every method that takes a selector waits for the element, and rejects after 20 s.
 */
export interface PanelDriver {
  /** Runs `fn` in the panel's document; rejects at once while no panel document is loaded. */
  evaluate<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until `fn`, run in the panel, answers something truthy, and gives that answer. */
  waitUntil<Args extends unknown[], Result>(
    what: string,
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until the element is there and has a size. */
  waitFor(selector: string): Promise<void>;
  /** Scrolls the element into view, waits until nothing covers it, and clicks its middle. */
  click(selector: string): Promise<void>;
  doubleClick(selector: string): Promise<void>;
  /** Moves the mouse over the middle of the element. */
  hover(selector: string): Promise<void>;
  /**
   * Presses one key, with Playwright's names: `Enter`, `ArrowDown`, `a`, `Control+F`, `Shift+Tab`,
   * `ControlOrMeta+A`. It goes to whatever has focus in the panel; the panel takes the focus first
   * if it is elsewhere.
   */
  press(key: string): Promise<void>;
  /** Clicks the element, then types `text` key by key after what it holds. */
  type(selector: string, text: string): Promise<void>;
  /** The element's `textContent`. */
  text(selector: string): Promise<string>;
  /** Writes a PNG of what the panel shows now. */
  screenshot(path: string): Promise<void>;
}
