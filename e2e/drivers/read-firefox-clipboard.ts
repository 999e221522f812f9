import type { FirefoxGlobals, Transferable } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';

/** Reads the system clipboard (headless: this browser's own) in the browser's own window. */
export function readFirefoxClipboard(
  session: FirefoxSession,
): Promise<{ text: string; html: string }> {
  return session.inBrowser(() => {
    const { Cc, Ci, Services } = globalThis as unknown as FirefoxGlobals;
    const { clipboard } = Services;
    const read = (flavour: string) => {
      const holder = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable);
      const transferable = holder as Transferable;
      transferable.init(null);
      transferable.addDataFlavor(flavour);
      clipboard.getData(transferable, clipboard.kGlobalClipboard);
      const found: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
      try {
        transferable.getTransferData(flavour, found);
      } catch {
        return ''; // NS_ERROR_FAILURE: the clipboard has no such flavour.
      }
      return found.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
    };
    return { text: read('text/plain'), html: read('text/html') };
  });
}
