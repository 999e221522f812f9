import { render } from 'preact';
import { createTabRecorder } from '../core/ledger/tab-recorder';
import type { PanelSettings } from '../view-model/panel-settings';
import { ExplainBox } from './explain-box';
import { LiveRegion } from './live-region';
import { loadExplainer } from './load-explainer';
import { createPanelState, type PanelPorts } from './panel-state';
import { readPanelStart } from './read-panel-start';

/** What a page outside DevTools needs from the browser to explain a pasted text. */
export interface ExplainPagePorts {
  copyText(text: string): Promise<boolean>;
  loadStoredSettings(): Promise<unknown>;
  storeSettings(settings: PanelSettings): Promise<void>;
  reportError(error: unknown): void;
  openOptions(origin: string | undefined): void;
  lookUpOfficialText: PanelPorts['lookUpOfficialText'];
  readonly browserName: string;
  readonly browserLanguage: string;
}

/** Shows the paste box alone, over a log that stays empty. */
export async function startExplainPage(root: HTMLElement, ports: ExplainPagePorts): Promise<void> {
  const { copyText, reportError, openOptions, lookUpOfficialText, browserName } = ports;
  const start = await readPanelStart({ ...ports, loadExplainer });
  const recorder = createTabRecorder({
    openedAt: Date.now(),
    now: () => performance.now(),
    wakeIn: (delayMs, wake) => {
      setTimeout(wake, delayMs);
    },
  });
  const state = createPanelState(recorder, start, {
    copyText,
    reportError,
    openOptions,
    lookUpOfficialText,
    browserName,
    loadExplainer,
    saveSettings: (settings) => {
      ports.storeSettings(settings).catch(reportError);
    },
    reloadPage: () => {},
    place: 'viewer',
    mayWithhold: false,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  });
  render(
    <>
      <ExplainBox state={state} autoFocus />
      <LiveRegion state={state} />
    </>,
    root,
  );
}
