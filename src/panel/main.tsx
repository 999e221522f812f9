import { render } from 'preact';
import { onHandshake } from '../messages/panel-handshake';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { followDevtoolsTheme, type Theme } from '../platform/devtools-theme';
import { extensionVersion } from '../platform/extension-version';
import { reloadInspectedPage } from '../platform/inspected-page';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import { isNetworkLogFiltered } from '../platform/network-log';
import { networkPanelOpener } from '../platform/network-panel';
import { reportError } from '../platform/report-error';
import { saveFile } from '../platform/save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { readCopySettings } from '../view-model/copy-settings';
import { readPanelSettings } from '../view-model/panel-settings';
import { loadCopyWriters } from './copy/load-copy-writers';
import { createFilterJudge } from './filter/filter-judge';
import { loadExplainer } from './load-explainer';
import { loadWords } from './load-words';
import { PanelApp } from './panel-app';
import type { PanelPorts } from './panel-ports';
import { createPanelState } from './panel-state';
import { createPolicy } from './policy';
import { readPanelStart } from './read-panel-start';
import { whenIdle } from './when-idle';

const ports: Omit<PanelPorts, 'openOptions'> = {
  copyText,
  loadExplainer,
  loadWords,
  createFilterJudge,
  loadCopyWriters,
  whenIdle,
  browserLanguage: navigator.language,
  reportError,
  lookUpOfficialText: async (service, code, version) => {
    const { lookUpOfficialText } = await import('../platform/official-catalog-store');
    return lookUpOfficialText(service, code, version);
  },
  saveSettings: (settings) => {
    storeSettings(settings).catch(reportError);
  },
  followSettings: (callback) => {
    onStoredSettings((stored) => callback(readPanelSettings(stored).settings));
  },
  saveCopySettings: (settings) => {
    storeCopySettings(settings).catch(reportError);
  },
  followCopySettings: (callback) => {
    onStoredCopySettings((stored) => callback(readCopySettings(stored)));
  },
  showInNetworkPanel: networkPanelOpener(reportError),
  policy: createPolicy({ loadManagedSettings, onManagedSettings, reportError }),
  reloadPage: reloadInspectedPage,
  saveFile,
  version: extensionVersion(),
  place: 'devtools',
  mayWithhold: isNetworkLogFiltered(),
  browserName: browserName(navigator.userAgent),
  isMac: navigator.platform.startsWith('Mac'),
  utcOffsetMinutes: -new Date().getTimezoneOffset(),
};

const showTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
};
followDevtoolsTheme(showTheme);

const start = readPanelStart({
  loadStoredSettings,
  loadStoredCopySettings,
  loadExplainer,
  loadWords,
  reportError,
  browserLanguage: navigator.language,
});

onHandshake(window, async ({ recorder, markers, kept, theme, openOptions }) => {
  showTheme(theme);
  const state = createPanelState({ recorder, markers, kept }, await start, {
    ...ports,
    openOptions,
  });
  window.addEventListener('pagehide', state.dispose, { once: true });
  const root = document.getElementById('panel');
  if (root) render(<PanelApp state={state} />, root);
});
