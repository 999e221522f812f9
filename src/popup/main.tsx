import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { createPageState } from '../panel/create-page-state';
import { currentTab } from '../platform/current-tab';
import { openOptionsPage } from '../platform/options-page';
import { pagePorts } from '../platform/page-ports';
import { reportError } from '../platform/report-error';
import { followSystemTheme } from '../platform/system-theme';
import { openViewerPage } from '../platform/viewer-page';
import { pageLanguage } from '../view-model/page-language';
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

createPageState({ ...pagePorts(), openOptions })
  .then(({ state }) => {
    effect(() => {
      document.documentElement.lang = pageLanguage(state.words.value.locale);
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
