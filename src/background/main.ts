import { observeWebRequest } from '../capture/web-request';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import { serveObserverPort } from '../platform/observer-port';
import {
  loadObserverSettings,
  type ObserverSettings,
  onObserverSettings,
} from '../platform/observer-settings';
import { openOptionsPage } from '../platform/options-page';
import { reportError } from '../platform/report-error';
import { createSessionRecords } from '../platform/session-records';
import { grantedOrigins, onOriginsChange } from '../platform/site-permissions';
import { answerTabQuestions } from '../platform/tab-question';
import { createToolbarBadge } from '../platform/toolbar-badge';
import { memoryUnder, readManagedPolicy } from '../view-model/managed-policy';

/** An event that happened this long ago has arrived, if none has come since to say so. */
const ARRIVAL_MS = 5_000;

/**
 * The background sleeps after 30 s and may be killed at any moment. Everything here is wired while it
 * is first evaluated, so that whatever woke it is heard.
 */
const records = createSessionRecords({
  loadSettings: loadMemory,
  onSettings: (callback) => {
    const tell = () => {
      loadMemory().then(callback, reportError);
    };
    onObserverSettings(tell);
    onManagedSettings(tell);
  },
  onAppended: (tabId) => port.tellRecords(tabId),
});
const badge = createToolbarBadge();
const observer = observeWebRequest({ isAwaited: records.isAwaited, onRecord: records.append });
const port = serveObserverPort({
  since: records.since,
  observedUntil: () => Math.max(observer.lastEventAt(), Date.now() - ARRIVAL_MS),
  grantedOrigins,
  onErrorCount: badge.show,
  onOpenOptions: (origin) => {
    openOptionsPage(origin).catch(reportError);
  },
});
onOriginsChange(port.tellGrants);
answerTabQuestions(async (tabId) => ({
  callCount: await records.callCount(tabId),
  errorCount: badge.countOf(tabId),
}));

async function loadMemory(): Promise<ObserverSettings> {
  const [policy, chosen] = await Promise.all([loadManagedSettings(), loadObserverSettings()]);
  return memoryUnder(readManagedPolicy(policy), chosen);
}
