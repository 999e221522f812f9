import { browserName } from './browser-name';
import { copyText } from './clipboard';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from './copy-settings-store';
import { extensionVersion } from './extension-version';
import { loadManagedSettings, onManagedSettings } from './managed-settings';
import { lookUpOfficialText } from './official-catalog-store';
import { reportError } from './report-error';
import { saveFile } from './save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from './settings-store';

/** What a page of ours outside DevTools needs from the browser; how it opens the options is its own. */
export function pagePorts() {
  return {
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
    saveFile,
    version: extensionVersion(),
    browserName: browserName(navigator.userAgent),
    browserLanguage: navigator.language,
  };
}
