import browser from 'webextension-polyfill';

/** Which tabs stand in a private window. A tab never moves from one kind of window to the other. */
export interface PrivateTabs {
  /** False only where the tab is known to be an ordinary one; asks the browser the first time. */
  mayBePrivate(tabId: number): boolean;
  /** Tabs that an earlier background found to be ordinary. */
  knowOrdinary(tabIds: readonly number[]): void;
  forget(tabId: number): void;
}

/** `onOrdinary` tells each tab that turned out to be an ordinary one. */
export function createPrivateTabs(onOrdinary: (tabId: number) => void): PrivateTabs {
  const ordinary = new Map<number, boolean>();

  async function ask(tabId: number): Promise<void> {
    ordinary.set(tabId, false);
    try {
      const { incognito } = await browser.tabs.get(tabId);
      if (incognito || !ordinary.has(tabId)) return;
      ordinary.set(tabId, true);
      onOrdinary(tabId);
    } catch {
      // The tab is gone. What is not known to be ordinary is not stored.
    }
  }

  return {
    mayBePrivate(tabId) {
      if (!ordinary.has(tabId)) void ask(tabId);
      return ordinary.get(tabId) !== true;
    },
    knowOrdinary(tabIds) {
      for (const tabId of tabIds) ordinary.set(tabId, true);
    },
    forget: (tabId) => void ordinary.delete(tabId),
  };
}
