import { useEffect } from 'preact/hooks';
import { pageLanguage } from '../view-model/page-language';
import type { PanelState } from './panel-state';

/** Tells the browser in which language the panel speaks: it chooses fonts and voices by it. */
export function usePageLanguage({ words }: PanelState): void {
  const { locale } = words.value;
  useEffect(() => {
    document.documentElement.lang = pageLanguage(locale);
  }, [locale]);
}
