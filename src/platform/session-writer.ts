import browser from 'webextension-polyfill';
import { reportError } from './report-error';
import { runAfter } from './run-after';

/**
 * A full tab of 200 records, 72 KB, takes 4 ms of the background's own time in both browsers (Chromium
 * 156, Firefox 153), and in a burst each write would be followed by the next. A background that is killed
 * within it forgets what came since the last write; a devtools page that was open has been told.
 */
const PAUSE_MS = 250;
/** "Session storage quota bytes exceeded" in Chromium 156, "QuotaExceededError" in Firefox 153: 10 MB. */
const OVER_QUOTA = /quota/i;

export interface SessionWriterOptions {
  /** What is to be written under that key now; `undefined` removes the key. */
  readonly read: (key: string) => object | undefined;
  /** Makes room and names the keys that are to be written anew; none where there is no room to make. */
  readonly onOverQuota: () => readonly string[];
}

export interface SessionWriter {
  /** Writes the keys' values soon. */
  write(keys: readonly string[]): void;
}

/**
 * Writes to session storage, the first batch at once, one in flight. What comes meanwhile, or shortly
 * after, goes with the next, each key once and with its latest value.
 */
export function createSessionWriter({ read, onOverQuota }: SessionWriterOptions): SessionWriter {
  const waiting = new Set<string>();
  let isWriting = false;
  let hasReported = false;

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.size > 0) {
      const keys = [...waiting];
      waiting.clear();
      await writeBatch(keys).catch((error: unknown) => recover(error, keys));
      await new Promise<void>((resolve) => runAfter(PAUSE_MS, resolve));
    }
    isWriting = false;
  }

  async function writeBatch(keys: readonly string[]): Promise<void> {
    const values: Record<string, object> = {};
    const removed: string[] = [];
    for (const key of keys) {
      const value = read(key);
      if (value) values[key] = value;
      else removed.push(key);
    }
    if (removed.length > 0) await browser.storage.session.remove(removed);
    if (removed.length < keys.length) await browser.storage.session.set(values);
  }

  /** What cannot be stored is lost only if the background dies: say so once and go on. */
  function recover(error: unknown, keys: readonly string[]): void {
    const smaller = OVER_QUOTA.test(String(error)) ? onOverQuota() : [];
    if (smaller.length > 0) for (const key of [...smaller, ...keys]) waiting.add(key);
    else if (!hasReported) {
      hasReported = true;
      reportError(error);
    }
  }

  return {
    write(keys) {
      for (const key of keys) waiting.add(key);
      void writeAll();
    },
  };
}
