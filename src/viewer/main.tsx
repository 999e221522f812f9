import type { TrafficChoices } from '../core/request/call-selector';
import { readablePattern } from '../core/request/readable-pattern';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { extensionVersion } from '../platform/extension-version';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import { lookUpOfficialText } from '../platform/official-catalog-store';
import { openOptionsPage } from '../platform/options-page';
import { reportError } from '../platform/report-error';
import { saveFile } from '../platform/save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { followSystemTheme } from '../platform/system-theme';
import { loadTrafficSettings, onTrafficSettings } from '../platform/traffic-settings';
import { readManagedPolicy, trafficUnder } from '../view-model/managed-policy';
import { startViewer } from './start-viewer';

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

let choices: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
followTraffic();
onTrafficSettings(followTraffic);
onManagedSettings(followTraffic);

const root = document.getElementById('panel');
if (root) {
  startViewer(root, {
    copyText,
    loadStoredSettings,
    storeSettings,
    onStoredSettings,
    loadStoredCopySettings,
    storeCopySettings,
    onStoredCopySettings,
    loadManagedSettings,
    onManagedSettings,
    lookUpOfficialText,
    reportError,
    openOptions: (origin) => {
      openOptionsPage(origin).catch(reportError);
    },
    trafficChoices: () => choices,
    saveFile,
    version: extensionVersion(),
    browserName: browserName(navigator.userAgent),
    browserLanguage: navigator.language,
  }).catch(reportError);
}

function followTraffic(): void {
  Promise.all([loadManagedSettings(), loadTrafficSettings()])
    .then(([managed, chosen]) => {
      const { readsAnyHost, ownHosts } = trafficUnder(readManagedPolicy(managed), chosen);
      choices = { readsAnyHost, ownHosts: ownHosts.flatMap(readablePattern) };
    })
    .catch(reportError);
}
