import type { Locale } from '../core/explanation/error-explanation';
import type { PanelWords } from '../view-model/words/en';

/** Each language is a chunk of its own, loaded when it is first needed. */
export async function loadWords(locale: Locale): Promise<PanelWords> {
  if (locale === 'zh') return (await import('../view-model/words/zh')).chinese;
  return (await import('../view-model/words/en')).english;
}
