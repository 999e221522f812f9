import type { Locale } from '../core/explanation/error-explanation';
import type { Explainer } from '../core/explanation/explainer';
import { type CopySettings, readCopySettings } from '../view-model/copy-settings';
import { localeOfBrowser } from '../view-model/locale-of-browser';
import { readPanelSettings } from '../view-model/panel-settings';
import type { PanelStart } from './panel-state';

const DAMAGED_SETTINGS =
  'Some saved settings could not be read, so their defaults are in use. They are saved anew with your next change.';

export interface StartPorts {
  loadStoredSettings(): Promise<unknown>;
  loadStoredCopySettings(): Promise<unknown>;
  loadExplainer(locale: Locale, site: CopySettings['site']): Promise<Explainer>;
  reportError(error: unknown): void;
  /** As `navigator.language` gives it. */
  readonly browserLanguage: string;
}

/** All that a page with our list or a paste box needs before it is first drawn. */
export async function readPanelStart(ports: StartPorts): Promise<PanelStart> {
  // Storage can be out of reach, by policy for example; the panel works without.
  const stored = await ports.loadStoredSettings().catch((error: unknown) => {
    ports.reportError(error);
    return undefined;
  });
  const copies = await ports.loadStoredCopySettings().catch((error: unknown) => {
    ports.reportError(error);
    return undefined;
  });
  const { settings, damaged } = readPanelSettings(stored);
  const copySettings = readCopySettings(copies);
  const { explanationLanguage: language } = settings;
  const locale = language === 'auto' ? localeOfBrowser(ports.browserLanguage) : language;
  return {
    settings,
    copySettings,
    warning: damaged.length > 0 ? DAMAGED_SETTINGS : '',
    explainer: await ports.loadExplainer(locale, copySettings.site),
  };
}
