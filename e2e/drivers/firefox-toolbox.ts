import { writeFile } from 'node:fs/promises';
import type { FirefoxGlobals, Toolbox } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import type { PageFunction } from './page-function';
import { waitUntil } from './wait-until';

const HOSTS = { right: 'right', bottom: 'bottom', undocked: 'window' } as const;

/** The toolbox of the tab: Firefox's DevTools window. */
export class FirefoxToolbox {
  readonly #session: FirefoxSession;
  readonly #panelTitle: string;

  constructor(session: FirefoxSession, panelTitle: string) {
    this.#session = session;
    this.#panelTitle = panelTitle;
  }
}
