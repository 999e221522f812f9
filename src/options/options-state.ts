import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { panelLocale } from '../panel/language';
import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { loadStoredLimits, onStoredLimits, storeLimits } from '../platform/limit-settings';
import { loadManagedSettings, onManagedSettings } from '../platform/managed-settings';
import {
  loadObserverSettings,
  type ObserverSettings,
  onObserverSettings,
  readObserverSettings,
  storeObserverSettings,
} from '../platform/observer-settings';
import { reportError } from '../platform/report-error';
import { loadStoredSettings, onStoredSettings, storeSettings } from '../platform/settings-store';
import { grantedOrigins, onOriginsChange } from '../platform/site-permissions';
import {
  loadTrafficSettings,
  onTrafficSettings,
  readTrafficSettings,
  storeTrafficSettings,
  type TrafficSettings,
} from '../platform/traffic-settings';
import { type CopySettings, readCopySettings } from '../view-model/copy-settings';
import { type LogLimits, readLogLimits } from '../view-model/log-limits';
import { type ManagedPolicy, readManagedPolicy } from '../view-model/managed-policy';
import { type PanelSettings, readPanelSettings } from '../view-model/panel-settings';
import { english, type PanelWords } from '../view-model/words/en';
import { optionsWords as inEnglish, type OptionsWords } from '../view-model/words/en/options-words';
import { chinese } from '../view-model/words/zh';
import { optionsWords as inChinese } from '../view-model/words/zh/options-words';
import { createStoredChoice, type StoredChoice } from './stored-choice';

/** All that can be chosen here, and what stands over it. */
export interface OptionsState {
  /** In the language of the panel, also right after another was chosen. */
  readonly words: ReadonlySignal<OptionsWords>;
  /** What other pages say too. */
  readonly panelWords: ReadonlySignal<PanelWords>;
  readonly panel: StoredChoice<PanelSettings>;
  readonly traffic: StoredChoice<TrafficSettings>;
  readonly observer: StoredChoice<ObserverSettings>;
  readonly limits: StoredChoice<LogLimits>;
  readonly copies: StoredChoice<CopySettings>;
  readonly policy: ReadonlySignal<ManagedPolicy>;
  /** Where the observer may look, as match patterns. */
  readonly granted: ReadonlySignal<readonly string[]>;
}

export async function createOptionsState(browserLanguage: string): Promise<OptionsState> {
  const [panel, traffic, observer, limits, copies, managed, origins] = await Promise.all([
    createStoredChoice<PanelSettings>({
      load: loadStoredSettings,
      store: storeSettings,
      follow: onStoredSettings,
      read: (stored) => readPanelSettings(stored).settings,
    }),
    createStoredChoice<TrafficSettings>({
      load: loadTrafficSettings,
      store: storeTrafficSettings,
      follow: onTrafficSettings,
      read: readTrafficSettings,
    }),
    createStoredChoice<ObserverSettings>({
      load: loadObserverSettings,
      store: storeObserverSettings,
      follow: onObserverSettings,
      read: readObserverSettings,
    }),
    createStoredChoice<LogLimits>({
      load: loadStoredLimits,
      store: storeLimits,
      follow: onStoredLimits,
      read: readLogLimits,
    }),
    createStoredChoice<CopySettings>({
      load: loadStoredCopySettings,
      store: storeCopySettings,
      follow: onStoredCopySettings,
      read: readCopySettings,
    }),
    loadManagedSettings(),
    grantedOrigins().catch(reportError),
  ]);
  const policy = signal(readManagedPolicy(managed));
  onManagedSettings((changed) => {
    policy.value = readManagedPolicy(changed);
  });
  const granted = signal(origins ?? []);
  onOriginsChange(() => {
    grantedOrigins().then((now) => {
      granted.value = now;
    }, reportError);
  });
  const locale = computed(() => panelLocale(panel.now.value, browserLanguage));
  const words = computed(() => (locale.value === 'zh' ? inChinese : inEnglish));
  const panelWords = computed(() => (locale.value === 'zh' ? chinese : english));
  return { words, panelWords, panel, traffic, observer, limits, copies, policy, granted };
}
