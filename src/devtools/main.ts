import { captureDevtoolsNetwork } from '../capture/devtools-network';
import { followErrorCount } from '../core/follow-error-count';
import { createTabRecorder } from '../core/ledger/tab-recorder';
import { createMarkers } from '../core/markers';
import { isCall, selectCandidate, type TrafficChoices } from '../core/request/call-selector';
import { glanceAtEntry } from '../core/request/glance-at-entry';
import { mayHoldEvidence } from '../core/response/has-response-evidence';
import { offerToPanel, type PanelHandshake } from '../messages/panel-handshake';
import { tellSearch } from '../messages/panel-search';
import { createDevtoolsPanel } from '../platform/devtools-panel';
import { followDevtoolsTheme, type Theme } from '../platform/devtools-theme';
import { followNavigations, inspectedUrl } from '../platform/inspected-page';
import { loadStoredLimits, onStoredLimits } from '../platform/limit-settings';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import { followObserver } from '../platform/observer-client';
import { reportError } from '../platform/report-error';
import { loadTrafficSettings, onTrafficSettings } from '../platform/traffic-settings';
import { followTraffic } from '../view-model/follow-traffic';
import { callLogLimits, readLogLimits } from '../view-model/log-limits';

/** In a burst the toolbar's badge need not follow each call. */
const BADGE_INTERVAL_MS = 250;

/**
 * The devtools page lives as long as the developer tools and owns the log of its tab. It captures from
 * its first moment; the panel may be opened late, many times, or never.
 */
const recorder = createTabRecorder({
  openedAt: Date.now(),
  now: () => performance.now(),
  wakeIn: (delayMs, wake) => {
    setTimeout(wake, delayMs);
  },
  onListenerError: reportError,
});
let choices: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
followTraffic(
  {
    loadTrafficSettings,
    onTrafficSettings,
    loadManagedSettings,
    onManagedSettings,
    reportError,
  },
  (changed) => {
    choices = changed;
  },
);
const followLimits = (stored: unknown) => recorder.setLimits(callLogLimits(readLogLimits(stored)));
loadStoredLimits().then(followLimits, reportError);
onStoredLimits(followLimits);
captureDevtoolsNetwork({
  glance: (entry) => glanceAtEntry(entry, choices),
  mayHoldEvidence,
  select: (entry) => selectCandidate(entry, choices),
  onExchange: (exchange, candidate) => {
    if (isCall(candidate, exchange)) recorder.exchange(exchange, candidate.request);
  },
});

followNavigations((url, times) => recorder.navigated(url, times));

const observer = followObserver({
  onRecords: (records, observedUntil, droppedCount) =>
    recorder.records(records, observedUntil, droppedCount),
  onGrants: (origins) => recorder.grants(origins),
  onGone: () => recorder.gone(),
});

const kept: PanelHandshake['kept'] = { choices: '' };
const markers = createMarkers({ onListenerError: reportError });

const badge = { count: 0, isDue: false };
followErrorCount(recorder.log, (count) => {
  badge.count = count;
  if (badge.isDue) return;
  badge.isDue = true;
  setTimeout(() => {
    badge.isDue = false;
    observer.sendErrorCount(badge.count);
  }, BADGE_INTERVAL_MS);
});

let theme: Theme = 'light';
followDevtoolsTheme((changed) => {
  theme = changed;
});
createDevtoolsPanel(
  { title: 'TC3', icon: '/icons/16.png', page: '/src/panel/panel.html' },
  {
    onShown: (panelWindow) => {
      // Not before: Firefox makes this page twice as DevTools open, and the first cannot await it (153).
      inspectedUrl().then((url) => recorder.foundUrl(url), reportError);
      offerToPanel(panelWindow, {
        log: recorder.log,
        recorder,
        markers,
        kept,
        theme,
        openOptions: (origin) => observer.openOptions(origin),
      });
    },
    onSearch: tellSearch,
  },
).catch(reportError);
