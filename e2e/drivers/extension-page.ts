import type { PageFunction } from './page-function';

/** A page of the extension in a tab of its own, such as the viewer. */
export interface ExtensionPage {
  /** Runs `fn` in the page. */
  evaluate<Args extends unknown[], Result>(
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until `fn`, run in the page, answers something truthy, and gives that answer. */
  waitUntil<Args extends unknown[], Result>(
    what: string,
    fn: PageFunction<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits for the element and clicks its middle: trusted input, so that it may copy. */
  click(selector: string): Promise<void>;
  /** Puts text into a field as pasting does: at once, with its input event. */
  paste(selector: string, text: string): Promise<void>;
  /** Waits for the element and gives its `textContent`. */
  text(selector: string): Promise<string>;
  /** Writes a PNG of what the page shows. */
  screenshot(path: string): Promise<void>;
  /** Closes the tab and shows the inspected one again. */
  close(): Promise<void>;
}

/** In the page: the text as if pasted. */
export function pasteInDocument(selector: string, text: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (!field) return false;
  field.focus();
  field.select();
  return document.execCommand('insertText', false, text);
}

/** In the page: an element's text, once it is there. */
export function textOfElement(selector: string): { readonly text: string } | undefined {
  const element = document.querySelector(selector);
  return element ? { text: element.textContent ?? '' } : undefined;
}
