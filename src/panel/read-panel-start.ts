import type { Locale } from '../core/explanation/error-explanation';
import type { Explainer } from '../core/explanation/explainer';
import { type CopySettings, readCopySettings } from '../view-model/copy-settings';
import { type PanelSettings, readPanelSettings } from '../view-model/panel-settings';
import type { PanelWords } from '../view-model/words/en';
import { explanationLocale, panelLocale } from './language';
import type { PanelStart } from './panel-state';

export interface StartPorts {
  loadStoredSettings(): Promise<unknown>;
  loadStoredCopySettings(): Promise<unknown>;
  loadExplainer(locale: Locale, site: CopySettings['site']): Promise<Explainer>;
  loadWords(locale: Locale): Promise<PanelWords>;
  reportError(error: unknown): void;
  /** As `navigator.language` gives it. */
  readonly browserLanguage: string;
}

/** All that a page with our list or a paste box needs before it is first drawn. */
export async function readPanelStart(ports: StartPorts): Promise<PanelStart> {
  // Few people choose a language: what the browser's asks for is loaded while storage answers.
  const { settings: defaults } = readPanelSettings(undefined);
  loadLanguages(ports, defaults, 'auto').catch(() => undefined);
  // Storage can be out of reach, by policy for example; the panel works without.
  const [stored, copies] = await Promise.all(
    [ports.loadStoredSettings(), ports.loadStoredCopySettings()].map((loading) =>
      loading.catch(ports.reportError),
    ),
  );
  const { settings, damaged } = readPanelSettings(stored);
  const copySettings = readCopySettings(copies);
  const [words, explainer] = await loadLanguages(ports, settings, copySettings.site);
  return {
    settings,
    copySettings,
    words,
    explainer,
    warning: damaged.length > 0 ? words.warning.damagedSettings : '',
  };
}

function loadLanguages(
  ports: StartPorts,
  settings: PanelSettings,
  site: CopySettings['site'],
): Promise<[PanelWords, Explainer]> {
  return Promise.all([
    ports.loadWords(panelLocale(settings, ports.browserLanguage)),
    ports.loadExplainer(explanationLocale(settings, ports.browserLanguage), site),
  ]);
}
