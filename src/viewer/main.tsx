import { startExplainPage } from '../panel/start-explain-page';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import { lookUpOfficialText } from '../platform/official-catalog-store';
import { openOptionsPage } from '../platform/options-page';
import { reportError } from '../platform/report-error';
import { loadStoredSettings, storeSettings } from '../platform/settings-store';
import { followSystemTheme } from '../platform/system-theme';

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

const root = document.getElementById('panel');
if (root) {
  startExplainPage(root, {
    copyText,
    loadStoredSettings,
    storeSettings,
    lookUpOfficialText,
    reportError,
    openOptions: (origin) => {
      openOptionsPage(origin).catch(reportError);
    },
    browserName: browserName(navigator.userAgent),
    browserLanguage: navigator.language,
  }).catch(reportError);
}
