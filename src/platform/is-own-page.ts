import browser, { type Runtime } from 'webextension-polyfill';

/** Whether a message or a port comes from a page of this very extension. */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return (
    sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
  );
}
