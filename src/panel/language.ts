import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Locale } from '../core/explanation/error-explanation';
import type { Explainer } from '../core/explanation/explainer';
import type { CopySettings } from '../view-model/copy-settings';
import { localeOfBrowser } from '../view-model/locale-of-browser';
import type { PanelSettings } from '../view-model/panel-settings';
import type { PanelWords } from '../view-model/words/en';

/** The languages on the screen: one for the panel's words, one for the explanations. */
export interface Language {
  readonly words: ReadonlySignal<PanelWords>;
  readonly explainer: ReadonlySignal<Explainer>;
  dispose(): void;
}

export interface LanguageOptions {
  readonly words: PanelWords;
  readonly explainer: Explainer;
  readonly settings: ReadonlySignal<PanelSettings>;
  /** Links lead to the site that was chosen last. */
  readonly copySettings: ReadonlySignal<CopySettings>;
  /** As `navigator.language` gives it. */
  readonly browserLanguage: string;
  loadWords(locale: Locale): Promise<PanelWords>;
  loadExplainer(locale: Locale, site: CopySettings['site']): Promise<Explainer>;
  reportError(error: unknown): void;
}

export function createLanguage(options: LanguageOptions): Language {
  const { settings, copySettings, browserLanguage, reportError } = options;
  const words = signal(options.words);
  const explainer: Signal<Explainer> = signal(options.explainer);
  let shown = options.words.locale;
  let explained = explanationKey(options.explainer.locale, copySettings.peek().site);
  const stop = effect(() => {
    const { site } = copySettings.value;
    const locale = panelLocale(settings.value, browserLanguage);
    const explanations = explanationLocale(settings.value, browserLanguage);
    // The last choice counts, whichever was loaded first.
    if (locale !== shown) {
      shown = locale;
      options.loadWords(locale).then((loaded) => {
        if (shown === locale) words.value = loaded;
      }, reportError);
    }
    const key = explanationKey(explanations, site);
    if (key !== explained) {
      explained = key;
      options.loadExplainer(explanations, site).then((loaded) => {
        if (explained === key) explainer.value = loaded;
      }, reportError);
    }
  });
  return { words, explainer, dispose: stop };
}

export function panelLocale({ language }: PanelSettings, browserLanguage: string): Locale {
  return language === 'auto' ? localeOfBrowser(browserLanguage) : language;
}

export function explanationLocale(settings: PanelSettings, browserLanguage: string): Locale {
  const { explanationLanguage } = settings;
  return explanationLanguage === 'auto'
    ? panelLocale(settings, browserLanguage)
    : explanationLanguage;
}

function explanationKey(locale: Locale, site: CopySettings['site']): string {
  return `${locale} ${site}`;
}
