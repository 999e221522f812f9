import { type Signal, signal } from '@preact/signals';
import { explainers } from '../core/explanation/explain-error';
import { matchesCall } from '../core/filter/matches-call';
import { createTabRecorder, type TabRecorder } from '../core/ledger/tab-recorder';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { createMarkers } from '../core/markers';
import { type CopySettings, DEFAULT_COPY_SETTINGS } from '../view-model/copy-settings';
import { type ManagedPolicy, NO_POLICY } from '../view-model/managed-policy';
import { DEFAULT_PANEL_SETTINGS, type PanelSettings } from '../view-model/panel-settings';
import { english } from '../view-model/words/en';
import { chinese } from '../view-model/words/zh';
import { copyWriters } from './copy/copy-writers';
import type { PanelPorts } from './panel-ports';
import { createPanelState, type PanelState } from './panel-state';

/** A panel's state over a tab of its own, and all that the panel did to the browser. */
export interface PanelWorld {
  readonly recorder: TabRecorder;
  readonly state: PanelState;
  readonly copied: string[];
  readonly saved: PanelSettings[];
  readonly savedCopies: CopySettings[];
  /** Their names. */
  readonly savedFiles: string[];
  readonly openedOptions: (string | undefined)[];
  /** What an organisation decided, to be changed. */
  readonly policy: Signal<ManagedPolicy>;
  /** Tells the panel that any page changed the stored settings. */
  readonly changeSettings: (settings: PanelSettings) => void;
}

export interface PanelWorldOptions {
  /** In the log before the panel is shown. */
  readonly calls?: readonly MadeCall[];
  /** Whether the browser lets the panel copy. */
  readonly mayCopy?: boolean;
  readonly warning?: string;
  readonly policy?: Partial<ManagedPolicy>;
  /** As they were stored before. */
  readonly settings?: Partial<PanelSettings>;
  readonly place?: PanelPorts['place'];
  readonly isMac?: boolean;
}

export function panelWorld(options: PanelWorldOptions = {}): PanelWorld {
  const { calls = [], mayCopy = true, warning = '', place = 'devtools', isMac = false } = options;
  const recorder = createTabRecorder({ openedAt: 0, now: () => 0, wakeIn: () => {} });
  for (const call of calls) recorder.log.append(madeCall(call));
  const copied: string[] = [];
  const saved: PanelSettings[] = [];
  const savedFiles: string[] = [];
  const savedCopies: CopySettings[] = [];
  const openedOptions: (string | undefined)[] = [];
  const policy = signal({ ...NO_POLICY, ...options.policy });
  let changeSettings = (_settings: PanelSettings) => {};
  const ports: PanelPorts = {
    copyText: async (text) => {
      if (mayCopy) copied.push(text);
      return mayCopy;
    },
    saveSettings: (settings) => saved.push(settings),
    whenIdle: (work) => {
      work(() => 50);
      return () => {};
    },
    loadCopyWriters: async () => copyWriters,
    createFilterJudge: () => ({
      judge: async (filter, calls) => calls.map((call) => matchesCall(filter, call, { now: 0 })),
      stop: () => {},
    }),
    followSettings: (callback) => {
      changeSettings = callback;
    },
    loadWords: async (locale) => (locale === 'zh' ? chinese : english),
    browserLanguage: 'en',
    saveCopySettings: (settings) => savedCopies.push(settings),
    followCopySettings: () => {},
    loadExplainer: async (locale) => explainers[locale],
    lookUpOfficialText: async () => undefined,
    reportError: (error) => {
      throw error;
    },
    reloadPage: () => {},
    saveFile: (name) => savedFiles.push(name),
    version: '0',
    openOptions: (origin) => openedOptions.push(origin),
    policy,
    isMac,
    place,
    mayWithhold: true,
    browserName: 'Chrome 156',
    utcOffsetMinutes: 0,
  };
  const state = createPanelState(
    { recorder, markers: createMarkers() },
    {
      settings: { ...DEFAULT_PANEL_SETTINGS, ...options.settings },
      warning,
      explainer: explainers.en,
      words: english,
      copySettings: DEFAULT_COPY_SETTINGS,
    },
    ports,
  );
  return {
    ...{ recorder, state, copied, saved, savedCopies, savedFiles, openedOptions, policy },
    changeSettings: (settings) => changeSettings(settings),
  };
}
