/** How a browser is started for a story. */
export interface LaunchOptions {
  /** The unpacked extension: `dist/chrome` or `dist/firefox`. */
  readonly extensionPath: string;
  /**
   * The HTTPS endpoint that answers for every Tencent Cloud host and for `*.example.test`, on
   * port 443 as the page sees it. Its certificate may be self-signed. Nothing else is reachable.
   */
  readonly server: { readonly host: string; readonly port: number };
  /** Are DevTools open, docked right, before the first navigation? */
  readonly devtools: 'open' | 'closed';
  /** The browser window; 1400 x 900 if not said. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** The language pages and extension see (`zh-CN`); the browser's own if not said. */
  readonly locale?: string;
  /** The time zone of the machine, such as `Asia/Shanghai`; its own if not said. */
  readonly timeZone?: string;
  /**
   * What an organisation sets for the extension. Firefox finds it in the profile, where Linux has such
   * files; Chromium takes it from the system alone and ignores it here.
   */
  readonly policy?: Readonly<Record<string, unknown>> | undefined;
  /** Firefox preferences on top of the driver's own; Chromium ignores them. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** The title of the extension's DevTools tab; `TC3` if not said. */
  readonly panelTitle?: string;
  /** Show a window; needs a display. */
  readonly headed?: boolean;
}
