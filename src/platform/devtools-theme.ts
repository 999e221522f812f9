import browser from 'webextension-polyfill';

export type Theme = 'light' | 'dark';

/** Chromium's own name for what Firefox calls `onThemeChanged`; not in the polyfill's types. */
interface ChromiumPanels {
  setThemeChangeHandler?(handler: (themeName: string) => void): void;
}

/**
 * Tells the developer tools' theme now and after each change. In Chromium `prefers-color-scheme` does
 * not follow that theme, and `themeName` only where a handler was set (Chromium 156).
 */
export function followDevtoolsTheme(onTheme: (theme: Theme) => void): void {
  const { panels } = browser.devtools;
  const tell = (name: string) => onTheme(name === 'dark' ? 'dark' : 'light');
  tell(panels.themeName);
  const chromium = panels as unknown as ChromiumPanels;
  if (chromium.setThemeChangeHandler) chromium.setThemeChangeHandler(tell);
  else panels.onThemeChanged.addListener(tell);
}
