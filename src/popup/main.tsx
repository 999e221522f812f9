import { startExplainPage } from '../panel/start-explain-page';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { type CurrentTab, currentTab } from '../platform/current-tab';
import { extensionVersion } from '../platform/extension-version';
import { lookUpOfficialText } from '../platform/official-catalog-store';
import { openOptionsPage } from '../platform/options-page';
import { readSitePattern } from '../platform/read-site-pattern';
import { reportError } from '../platform/report-error';
import { saveFile } from '../platform/save-file';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { hasOrigins } from '../platform/site-permissions';
import { followSystemTheme } from '../platform/system-theme';
import { askAboutTab } from '../platform/tab-question';
import { openViewerPage } from '../platform/viewer-page';

const TEXT = {
  seen: (count: number) => `${count} ${count === 1 ? 'call' : 'calls'} seen in this tab`,
  notRemembered: 'Calls made before DevTools opens are not remembered, as set in the options.',
  private: 'In private windows, calls are only counted while DevTools is open.',
  notAllowed:
    'The observer may not look at this page. Finished calls show in DevTools all the same; calls that are running, cut off by a navigation, or made before DevTools opened do not.',
} as const;

const options = document.getElementById('options');
let origin: string | undefined;

options?.addEventListener('click', () => {
  openOptionsPage(origin)
    .then(() => window.close())
    .catch(reportError);
});

document.getElementById('viewer')?.addEventListener('click', () => {
  openViewerPage()
    .then(() => window.close())
    .catch(reportError);
});

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

const explain = document.getElementById('explain');
if (explain) {
  startExplainPage(explain, {
    copyText,
    loadStoredSettings,
    storeSettings,
    onStoredSettings,
    loadStoredCopySettings,
    storeCopySettings,
    onStoredCopySettings,
    lookUpOfficialText,
    reportError,
    openOptions: (site) => {
      openOptionsPage(site).catch(reportError);
    },
    saveFile,
    version: extensionVersion(),
    browserName: browserName(navigator.userAgent),
    browserLanguage: navigator.language,
  }).catch(reportError);
}

currentTab()
  .then((tab) => tab && show(tab))
  .catch(reportError);

async function show(tab: CurrentTab): Promise<void> {
  const { tabId, url, isPrivate } = tab;
  if (await isOutOfReach(url)) {
    origin = url?.startsWith('http') ? new URL(url).origin : undefined;
    say('not-allowed', TEXT.notAllowed);
    return;
  }
  if (isPrivate) return say('seen', TEXT.private);
  const count = (await askAboutTab(tabId))?.callCount;
  say('seen', count === undefined ? TEXT.notRemembered : TEXT.seen(count));
}

/** Where the extension may not look it does not learn the address either. */
async function isOutOfReach(url: string | undefined): Promise<boolean> {
  const pattern = url === undefined ? undefined : readSitePattern(url);
  return pattern === undefined || !(await hasOrigins([pattern]));
}

function say(id: string, text: string): void {
  const line = document.getElementById(id);
  if (!line) return;
  line.textContent = text;
  line.hidden = false;
}
