import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import { formatBalance } from '../core/ledger/ledger-balance';
import type { RecorderState, TabRecorder, Visit } from '../core/ledger/tab-recorder';
import type { Marker, Markers } from '../core/markers';
import type { PanelHandshake } from '../messages/panel-handshake';
import { type CallListView, createCallList } from '../view-model/call-list';
import type { CopySettings } from '../view-model/copy-settings';
import type { DialogText } from '../view-model/dialog-text';
import { type ErrorGroup, errorGroups } from '../view-model/error-groups';
import { readKeptChoices, writeKeptChoices } from '../view-model/kept-choices';
import { neighboursOf } from '../view-model/neighbours-of';
import type { OutcomeGroup } from '../view-model/outcome-group';
import { type PanelSettings, PREFERENCES } from '../view-model/panel-settings';
import type { PanelWords } from '../view-model/words/en';
import { type Copying, createCopying } from './copying';
import { createLanguage } from './language';
import type { PanelPorts } from './panel-ports';
import { createSelection, type ListSelection } from './selection';

/** How often a running call's clock moves. */
const CLOCK_INTERVAL_MS = 500;

/** What fills the panel. */
export type PanelView = 'calls' | 'errors';

/** All that a person chose, and what follows from it. */
export interface PanelState extends ListSelection {
  readonly ports: PanelPorts;
  readonly settings: ReadonlySignal<PanelSettings>;
  /** Takes a choice; it is kept for the next time unless it still moves, as a splitter that is dragged. */
  choose(change: Partial<PanelSettings>, isMoving?: boolean): void;
  readonly words: ReadonlySignal<PanelWords>;
  readonly view: Signal<PanelView>;
  readonly filter: Signal<string>;
  readonly group: Signal<OutcomeGroup | undefined>;
  readonly explainer: ReadonlySignal<Explainer>;
  /** Explains errors in the other language from now on. */
  switchLanguage(): void;
  readonly copying: Copying;
  readonly markers: ReadonlySignal<readonly Marker[]>;
  /** `at`: Unix ms. */
  addMarker(name: string, at: number): void;
  /** What a menu's copy came to, for a moment. */
  readonly said: Signal<string>;
  /** The calls around one, for what only their number tells. */
  neighboursOf(call: Call): readonly Call[];
  /** Set after clearing, until it can no longer be taken back. */
  readonly undoClear: Signal<(() => void) | undefined>;
  /** A text that is shown over everything else. */
  readonly dialog: Signal<DialogText | undefined>;
  /** Said once at the top, until dismissed. */
  readonly warning: Signal<string>;
  /** Spoken by screen readers. */
  readonly announcement: Signal<string>;
  readonly list: ReadonlySignal<ShownList>;
  /** Only worked out while somebody looks. */
  readonly errorGroups: ReadonlySignal<readonly ErrorGroup[]>;
  readonly recorder: ReadonlySignal<RecorderState>;
  /** The recorder's, on its own: the list need not be drawn anew for each call that a pause counts. */
  readonly visits: ReadonlySignal<readonly Visit[]>;
  /** Where everything that was reported has gone, a line a count. */
  balanceText(): string;
  /** Unix ms, moving while a pending call is in the list. */
  readonly now: ReadonlySignal<number>;
  setPaused(isPaused: boolean): void;
  setPreservesLog(preservesLog: boolean): void;
  clear(): void;
  /** Lists the calls behind a group of errors. */
  showGroup(group: ErrorGroup): void;
  dispose(): void;
}

export interface ShownList extends CallListView {
  readonly total: number;
  readonly evictedCount: number;
  readonly evictedBodyCount: number;
}

/** What the panel shows: calls, and markers between them. */
export interface PanelLog {
  readonly recorder: TabRecorder;
  readonly markers: Markers;
  /** Where the choices are kept for the next panel document; nowhere if it is left out. */
  readonly kept?: PanelHandshake['kept'];
}

export interface PanelStart {
  readonly settings: PanelSettings;
  readonly copySettings: CopySettings;
  readonly warning: string;
  readonly explainer: Explainer;
  readonly words: PanelWords;
}

/** State over one log; the screen is told of changes in the log once a frame. */
export function createPanelState(
  { recorder: tab, markers, kept }: PanelLog,
  start: PanelStart,
  ports: PanelPorts,
): PanelState {
  const { log } = tab;
  const callList = createCallList(log);
  const revision = signal(0);
  const before = readKeptChoices(kept?.choices ?? '');
  const view = signal<PanelView>(before?.view ?? 'calls');
  const filter = signal(before?.filter ?? '');
  const group = signal<OutcomeGroup | undefined>(before?.group);
  const undoClear = signal<(() => void) | undefined>(undefined);

  const list = computed<ShownList>(() => {
    revision.value;
    const view = callList.view({ filter: filter.value, group: group.value });
    const { size: total, evictedCount, evictedBodyCount } = log;
    return { ...view, total, evictedCount, evictedBodyCount };
  });
  const groups = computed(() => {
    revision.value;
    return errorGroups(log, filter.value);
  });
  const chosen = createSelection({ first: before?.selectedId, list, log });
  const { selection } = chosen;
  const stopKeeping = effect(() => {
    const { value } = selection;
    const choices = writeKeptChoices({
      view: view.value,
      filter: filter.value,
      group: group.value,
      selectedId: value.kind === 'call' ? value.id : undefined,
    });
    if (kept !== undefined) kept.choices = choices;
  });

  const recorder = signal(tab.state());
  const unfollow = tab.subscribe(() => {
    recorder.value = tab.state();
  });
  const announcement = signal('');
  const shownMarkers = signal(markers.list());
  const unmark = markers.subscribe(() => {
    shownMarkers.value = markers.list();
  });
  const now = signal(Date.now());
  const hasPending = computed(() => list.value.pendingCount > 0);
  const stopClock = effect(() => {
    if (!hasPending.value) return;
    now.value = Date.now();
    const timer = setInterval(() => {
      now.value = Date.now();
    }, CLOCK_INTERVAL_MS);
    return () => clearInterval(timer);
  });
  const settings = signal(start.settings);
  ports.followSettings((changed) => {
    const preferences = PREFERENCES.map((name) => [name, changed[name]]);
    settings.value = { ...settings.value, ...Object.fromEntries(preferences) };
  });
  const copySettings = signal(start.copySettings);
  ports.followCopySettings((changed) => {
    copySettings.value = changed;
  });
  const language = createLanguage({ ...ports, ...start, settings, copySettings });
  const { words, explainer } = language;
  const copying = createCopying({
    ports,
    settings: copySettings,
    explainer,
    neighboursOf: (call) => neighboursOf(call, log),
  });
  const choose = (change: Partial<PanelSettings>, isMoving = false) => {
    settings.value = { ...settings.value, ...change };
    if (!isMoving) ports.saveSettings(settings.value);
  };

  let frame = 0;
  const unsubscribe = log.subscribe((change) => {
    callList.follow(change);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      revision.value++;
    });
  });

  return {
    ports,
    view,
    filter,
    group,
    ...chosen,
    settings,
    choose,
    words,
    recorder,
    visits: computed(() => recorder.value.visits),
    balanceText: () => formatBalance(tab.balance()),
    now,
    setPaused: (isPaused) => tab.setPaused(isPaused),
    setPreservesLog: (preservesLog) => tab.setPreservesLog(preservesLog),
    explainer,
    switchLanguage: () => {
      choose({ explanationLanguage: explainer.value.locale === 'en' ? 'zh' : 'en' });
    },
    copying,
    markers: shownMarkers,
    addMarker: (name, at) => {
      markers.add({ name, at });
      announcement.value = `Marker ${name} set`;
    },
    said: signal(''),
    neighboursOf: (call) => neighboursOf(call, log),
    undoClear,
    dialog: signal(undefined),
    warning: signal(start.warning),
    announcement,
    list,
    errorGroups: groups,
    showGroup: ({ code, action, region, newest }) => {
      filter.value = [code, action, region].filter(Boolean).join(' ');
      group.value = 'error';
      selection.value = { kind: 'call', id: newest.id };
      view.value = 'calls';
    },
    clear: () => {
      const putBack = log.clear();
      selection.value = { kind: 'newest-error' };
      undoClear.value = () => {
        putBack();
        undoClear.value = undefined;
      };
    },
    dispose: () => {
      unsubscribe();
      unfollow();
      unmark();
      stopClock();
      language.dispose();
      stopKeeping();
      cancelAnimationFrame(frame);
    },
  };
}
