import { harFileLimitBytes } from '../core/har/har-file-limit';
import { createTabRecorder, type TabRecorder } from '../core/ledger/tab-recorder';
import { loadExplainer } from '../panel/load-explainer';
import { createPanelState, type PanelState } from '../panel/panel-state';
import { readPanelStart } from '../panel/read-panel-start';
import type { ExplainPagePorts } from '../panel/start-explain-page';

/** The panel's state outside the developer tools, over a log that files fill. */
export async function createViewerState(
  ports: ExplainPagePorts,
): Promise<{ readonly recorder: TabRecorder; readonly state: PanelState }> {
  const { copyText, reportError, openOptions, lookUpOfficialText, browserName } = ports;
  const start = await readPanelStart({ ...ports, loadExplainer });
  const recorder = createTabRecorder({
    openedAt: Date.now(),
    now: () => performance.now(),
    wakeIn: (delayMs, wake) => {
      setTimeout(wake, delayMs);
    },
    onListenerError: reportError,
    // A file that may be opened is listed whole.
    maxBodyLength: harFileLimitBytes,
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
  return { recorder, state };
}
