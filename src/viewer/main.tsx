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
import { lookUpOfficialText } from '../platform/official-catalog-store';
import { openOptionsPage } from '../platform/options-page';
import { reportError } from '../platform/report-error';
import { saveFile } from '../platform/save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { followSystemTheme } from '../platform/system-theme';
import {
  loadTrafficSettings,
  onTrafficSettings,
  type TrafficSettings,
} from '../platform/traffic-settings';
import { startViewer } from './start-viewer';

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

let choices: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
const follow = ({ readsAnyHost, ownHosts }: TrafficSettings) => {
  choices = { readsAnyHost, ownHosts: ownHosts.flatMap(readablePattern) };
};
loadTrafficSettings().then(follow, reportError);
onTrafficSettings(follow);

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
