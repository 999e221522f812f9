import type { Theme } from './devtools-theme';

/** Tells the system's theme now and after each change: for pages outside the developer tools. */
export function followSystemTheme(onTheme: (theme: Theme) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => onTheme(dark.matches ? 'dark' : 'light');
  tell();
  dark.addEventListener('change', tell);
}
