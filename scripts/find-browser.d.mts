/** A browser on this machine that stories can be run in. */
export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
  readonly source: string;
}
export function findChromium(): FoundBrowser | undefined;
export function findFirefox(): FoundBrowser | undefined;
export function installBrowser(name: 'chromium' | 'firefox'): FoundBrowser;
