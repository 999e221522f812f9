import { createTabRecorder } from '../core/ledger/tab-recorder';
import { createMarkers } from '../core/markers';
import { readCopySettings } from '../view-model/copy-settings';
import { type PanelSettings, readPanelSettings } from '../view-model/panel-settings';
import { loadCopyWriters } from './copy/load-copy-writers';
import { createFilterJudge } from './filter/filter-judge';
import { loadExplainer } from './load-explainer';
import { loadWords } from './load-words';
import type { PanelPorts } from './panel-ports';
import { createPanelState, type PanelLog, type PanelState } from './panel-state';
import { createPolicy, type PolicyPorts } from './policy';
import { readPanelStart, type StartPorts } from './read-panel-start';
import { whenIdle } from './when-idle';

/** What a page outside DevTools needs from the browser. */
export interface PagePorts extends Omit<StartPorts, 'loadExplainer' | 'loadWords'>, PolicyPorts {
  copyText: PanelPorts['copyText'];
  storeSettings(settings: PanelSettings): Promise<void>;
  onStoredSettings(callback: (stored: unknown) => void): void;
  storeCopySettings(settings: object): Promise<void>;
  onStoredCopySettings(callback: (stored: unknown) => void): void;
  openOptions: PanelPorts['openOptions'];
  lookUpOfficialText: PanelPorts['lookUpOfficialText'];
  saveFile: PanelPorts['saveFile'];
  readonly version: string;
  readonly browserName: string;
}

export interface PageStateOptions {
  /** Characters of body text that the page's log keeps; the log's default where it is left out. */
  readonly maxBodyLength?: number;
}

/** The panel's state over a log of the page's own, which no browser source fills. */
export async function createPageState(
  ports: PagePorts,
  options: PageStateOptions = {},
): Promise<PanelLog & { readonly state: PanelState }> {
  const { copyText, reportError, openOptions, lookUpOfficialText, browserName } = ports;
  const start = await readPanelStart({ ...ports, loadExplainer, loadWords });
  const recorder = createTabRecorder({
    ...options,
    openedAt: Date.now(),
    now: () => performance.now(),
    wakeIn: (delayMs, wake) => {
      setTimeout(wake, delayMs);
    },
    onListenerError: reportError,
  });
  const markers = createMarkers({ onListenerError: reportError });
  const state = createPanelState({ recorder, markers }, start, {
    copyText,
    reportError,
    openOptions,
    lookUpOfficialText,
    browserName,
    loadExplainer,
    loadWords,
    createFilterJudge,
    loadCopyWriters,
    whenIdle,
    browserLanguage: ports.browserLanguage,
    followSettings: (callback) => {
      ports.onStoredSettings((stored) => callback(readPanelSettings(stored).settings));
    },
    saveSettings: (settings) => {
      ports.storeSettings(settings).catch(reportError);
    },
    saveCopySettings: (settings) => {
      ports.storeCopySettings(settings).catch(reportError);
    },
    followCopySettings: (callback) => {
      ports.onStoredCopySettings((stored) => callback(readCopySettings(stored)));
    },
    reloadPage: () => {},
    policy: createPolicy(ports),
    saveFile: ports.saveFile,
    version: ports.version,
    place: 'viewer',
    mayWithhold: false,
    isMac: navigator.platform.startsWith('Mac'),
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  });
  return { recorder, markers, state };
}
