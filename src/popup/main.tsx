import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { createPageState } from '../panel/create-page-state';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { currentTab } from '../platform/current-tab';
import { extensionVersion } from '../platform/extension-version';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import { lookUpOfficialText } from '../platform/official-catalog-store';
import { openOptionsPage } from '../platform/options-page';
import { reportError } from '../platform/report-error';
import { saveFile } from '../platform/save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { followSystemTheme } from '../platform/system-theme';
import { openViewerPage } from '../platform/viewer-page';
import { PopupPage } from './popup-page';
import { countTab, type TabCount } from './tab-count';

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

const count = signal<TabCount | undefined>(undefined);
currentTab()
  .then(async (tab) => {
    if (tab) count.value = await countTab(tab);
  })
  .catch(reportError);

const openOptions = (origin: string | undefined) => {
  closeAfter(openOptionsPage(origin));
};

createPageState({
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
  openOptions,
  saveFile,
  version: extensionVersion(),
  browserName: browserName(navigator.userAgent),
  browserLanguage: navigator.language,
})
  .then(({ state }) => {
    effect(() => {
      document.documentElement.lang = state.words.value.locale === 'zh' ? 'zh-CN' : 'en';
    });
    const root = document.getElementById('popup');
    const openViewer = () => closeAfter(openViewerPage());
    if (root) {
      render(
        <PopupPage state={state} count={count} onOptions={openOptions} onViewer={openViewer} />,
        root,
      );
    }
  })
  .catch(reportError);

function closeAfter(opening: Promise<void>): void {
  opening.then(() => window.close()).catch(reportError);
}
