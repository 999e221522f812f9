import type { Locale } from '../core/explanation/error-explanation';

/** Chinese of every kind reads the Chinese texts, all else the English ones. `zh-CN` as `navigator.language` gives it. */
export function localeOfBrowser(language: string): Locale {
  return /^zh\b/i.test(language) ? 'zh' : 'en';
}
