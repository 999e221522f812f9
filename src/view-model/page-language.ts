import type { Locale } from '../core/explanation/error-explanation';

/** What a `lang` attribute calls it, for fonts, line breaks and screen readers. */
export function pageLanguage(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
