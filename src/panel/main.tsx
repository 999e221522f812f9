import { render } from 'preact';
import { onHandshake } from '../messages/panel-handshake';
import { browserName } from '../platform/browser-name';
import { copyText } from '../platform/clipboard';
import { followDevtoolsTheme, type Theme } from '../platform/devtools-theme';
import { reloadInspectedPage } from '../platform/inspected-page';
import { isNetworkLogFiltered } from '../platform/network-log';
import { reportError } from '../platform/report-error';
import { loadStoredSettings, storeSettings } from '../platform/settings-store';
import { readPanelSettings } from '../view-model/panel-settings';
import { PanelApp } from './panel-app';
import { createPanelState, type PanelPorts, type PanelStart } from './panel-state';

const DAMAGED_SETTINGS =
  'Some saved settings could not be read, so their defaults are in use. They are saved anew with your next change.';

const ports: Omit<PanelPorts, 'openOptions'> = {
  copyText,
  saveSettings: (settings) => {
    storeSettings(settings).catch(reportError);
  },
  reloadPage: reloadInspectedPage,
  mayWithhold: isNetworkLogFiltered(),
  browserName: browserName(navigator.userAgent),
  utcOffsetMinutes: -new Date().getTimezoneOffset(),
};

const showTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
};
followDevtoolsTheme(showTheme);

/** Storage can be out of reach, by policy for example; the panel works without. */
const start: Promise<PanelStart> = loadStoredSettings().then(
  (stored) => {
    const { settings, damaged } = readPanelSettings(stored);
    return { settings, warning: damaged.length > 0 ? DAMAGED_SETTINGS : '' };
  },
  (error: unknown) => {
    reportError(error);
    return { settings: readPanelSettings(undefined).settings, warning: '' };
  },
);

onHandshake(window, async ({ recorder, theme, openOptions }) => {
  showTheme(theme);
  const state = createPanelState(recorder, await start, { ...ports, openOptions });
  window.addEventListener('pagehide', state.dispose, { once: true });
  const root = document.getElementById('panel');
  if (root) render(<PanelApp state={state} />, root);
});
