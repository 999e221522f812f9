import type { Locale } from '../core/explanation/error-explanation';
import type { OfficialText } from '../core/explanation/official-text';
import type { PanelSettings } from '../view-model/panel-settings';
import type { PanelWords } from '../view-model/words/en';
import type { CopyPorts } from './copy/copying';
import type { FilterJudge } from './filter/filter-judge';

/** What the panel needs from the browser; `main.tsx` gives the real ones. */
export interface PanelPorts extends CopyPorts {
  saveSettings(settings: PanelSettings): void;
  /** Tells each change that any page made to the settings; {@link DEFAULT_PANEL_SETTINGS} itself at a reset. */
  followSettings(callback: (settings: PanelSettings) => void): void;
  /** Calls back once when the browser has time, with how many milliseconds are left; returns how to cancel. */
  whenIdle(work: (timeLeft: () => number) => void): () => void;
  /** Asks about calls off the panel's thread. */
  createFilterJudge(): FilterJudge;
  loadWords(locale: Locale): Promise<PanelWords>;
  /** Its keys have other names. */
  readonly isMac: boolean;
  /** As `navigator.language` gives it. */
  readonly browserLanguage: string;
  /** Shows the browser's own Network panel, filtered by an address; not there where it has no such thing. */
  readonly showInNetworkPanel?: ((url: string) => void) | undefined;
  reloadPage(): void;
  saveFile(name: string, parts: readonly string[], type: string): void;
  /** This extension's own. */
  readonly version: string;
  /** Opens the options, at one site where an origin is given. */
  openOptions(origin: string | undefined): void;
  /** Words of the official catalogue, if a person has loaded it. */
  lookUpOfficialText(
    service: string | undefined,
    code: string,
    version: string | undefined,
  ): Promise<OfficialText | undefined>;
  /** Outside the developer tools there is no page to record: nothing to pause, keep or reload. */
  readonly place: 'devtools' | 'viewer';
  /** The browser's own Network panel withholds what it does not show (Firefox). */
  readonly mayWithhold: boolean;
}
