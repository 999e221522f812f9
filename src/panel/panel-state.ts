import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import { formatBalance } from '../core/ledger/ledger-balance';
import type { RecorderState, TabRecorder, Visit } from '../core/ledger/tab-recorder';
import type { Marker, Markers } from '../core/markers';
import type { PanelHandshake } from '../messages/panel-handshake';
import type { CallSource } from '../view-model/call-source';
import { callsMatching } from '../view-model/calls-matching';
import type { CopySettings } from '../view-model/copy-settings';
import type { DialogText } from '../view-model/dialog-text';
import type { ErrorGroup } from '../view-model/error-groups';
import { type KeptChoices, readKeptChoices, writeKeptChoices } from '../view-model/kept-choices';
import type { ColumnChoices } from '../view-model/list-columns';
import { narrowedFilterText } from '../view-model/narrowed-filter-text';
import { neighboursOf } from '../view-model/neighbours-of';
import type { PanelSettings } from '../view-model/panel-settings';
import type { PanelWords } from '../view-model/words/en';
import { type Arrivals, announceArrivals } from './announce-arrivals';
import { type ChosenSettings, createChosenSettings } from './chosen-settings';
import { type ComparisonState, createComparison } from './compare/comparison';
import { type Copying, createCopying } from './copy/copying';
import { createFilterState, type FilterState } from './filter/filter-state';
import { createFocusPlaces, type FocusPlaces } from './focus-places';
import { createLanguage } from './language';
import { type CallIndex, createCallIndex } from './list/call-index';
import { createListState, type ListState } from './list/list-state';
import { relayLog } from './list/log-relay';
import { createSelection, type ListSelection } from './list/selection';
import type { PanelPorts } from './panel-ports';
import { type Saying, saying } from './saying';

/** How often a running call's clock moves. */
const CLOCK_INTERVAL_MS = 500;

/** What fills the panel. */
export type PanelView = KeptChoices['view'];

/** All that a person chose, and what follows from it. */
export interface PanelState
  extends ChosenSettings,
    FilterState,
    ListState,
    ListSelection,
    ComparisonState {
  readonly ports: PanelPorts;
  /** All calls, to look up what belongs together. */
  readonly log: CallSource;
  readonly words: ReadonlySignal<PanelWords>;
  readonly view: Signal<PanelView>;
  readonly explainer: ReadonlySignal<Explainer>;
  /** Explains errors in the other language from now on. */
  switchLanguage(): void;
  readonly copying: Copying;
  readonly markers: ReadonlySignal<readonly Marker[]>;
  /** `at`: Unix ms. */
  addMarker(name: string, at: number): void;
  columns(): ColumnChoices;
  chooseColumns(columns: ColumnChoices, isMoving?: boolean): void;
  /** Of the times on the screen, in minutes. */
  readonly utcOffsetMinutes: ReadonlySignal<number>;
  /** The sheet of keys is open. */
  readonly showsKeys: Signal<boolean>;
  readonly focus: FocusPlaces;
  /** For suggestions. */
  readonly filterCounts: CallIndex['counts'];
  /** What a menu's copy came to, for a moment. */
  readonly said: Signal<Saying>;
  /** The calls around one, for what only their number tells. */
  neighboursOf(call: Call): readonly Call[];
  /** Set after clearing, until it can no longer be taken back. */
  readonly undoClear: Signal<(() => void) | undefined>;
  /** A text that is shown over everything else. */
  readonly dialog: Signal<DialogText | undefined>;
  /** Said once at the top, until dismissed. */
  readonly warning: Signal<string>;
  /** Spoken by screen readers. */
  readonly announcement: Signal<Saying>;
  /** Changes as the log does; the longer the log, the more seldom: for views that go through it whole. */
  readonly calmRevision: ReadonlySignal<number>;
  /** All calls that match the filter. Only worked out while somebody looks. */
  readonly matching: ReadonlySignal<readonly Call[]>;
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
  /** Takes back every limit of the list: filter, outcome, stretch of time. */
  showAll(): void;
  /** What came since a screen reader was last told. */
  readonly arrivals: ReadonlySignal<Arrivals | undefined>;
  /** Lists the calls behind a group of errors. */
  showGroup(group: ErrorGroup): void;
  dispose(): void;
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

/** State over one log; the screen is told of changes in the log at most once a frame. */
export function createPanelState(
  { recorder: tab, markers, kept }: PanelLog,
  start: PanelStart,
  ports: PanelPorts,
): PanelState {
  const log = relayLog(tab.log, ports.reportError);
  const before = readKeptChoices(kept?.choices ?? '');
  const view = signal<PanelView>(before?.view ?? 'calls');
  const undoClear = signal<(() => void) | undefined>(undefined);
  const { settings, choose } = createChosenSettings(start.settings, ports);
  const utcOffsetMinutes = computed(() => (settings.value.showsUtc ? 0 : ports.utcOffsetMinutes));
  const { stop: stopFilter, ...filtering } = createFilterState({
    log,
    text: before?.filter ?? '',
    judge: ports.createFilterJudge(),
    utcOffsetMinutes,
    reportError: ports.reportError,
  });
  const { filter, applied } = filtering;
  const index = createCallIndex(log, ports.whenIdle);
  const { calmRevision, stop, ...shown } = createListState({
    log,
    before,
    applied,
    foldsCalls: computed(() => settings.value.foldsCalls),
  });
  const { group, sort, list } = shown;
  const arriving = announceArrivals(log);
  const matching = computed(() => {
    calmRevision.value;
    return callsMatching(log, applied.value);
  });
  const chosen = createSelection({ first: before?.selectedId, list, log });
  const { selection } = chosen;
  const stopKeeping = effect(() => {
    const { value } = selection;
    const choices = writeKeptChoices({
      view: view.value,
      filter: filter.value,
      group: group.value,
      sort: sort.value,
      selectedId: value.kind === 'call' ? value.id : undefined,
    });
    if (kept !== undefined) kept.choices = choices;
  });

  const recorder = signal(tab.state());
  const unfollow = tab.subscribe(() => {
    recorder.value = tab.state();
  });
  const announcement = signal(saying(''));
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
    words,
    neighboursOf: (call) => neighboursOf(call, log),
  });

  return {
    ports,
    log,
    view,
    ...filtering,
    filterCounts: index.counts,
    ...shown,
    ...chosen,
    ...createComparison(log),
    settings,
    choose,
    columns: () => settings.value.columns,
    chooseColumns: (columns, isMoving) => choose({ columns }, isMoving),
    utcOffsetMinutes,
    showsKeys: signal(false),
    focus: createFocusPlaces(),
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
      announcement.value = saying(words.peek().markerButton.isSet(name));
    },
    said: signal(saying('')),
    neighboursOf: (call) => neighboursOf(call, log),
    undoClear,
    dialog: signal(undefined),
    warning: signal(start.warning),
    announcement,
    calmRevision,
    matching,
    showGroup: (errors) => {
      const { newest } = errors;
      import('../view-model/filter-of-group').then(({ filterOfGroup }) => {
        filter.value = narrowedFilterText(filter.peek(), filterOfGroup(errors));
      }, ports.reportError);
      group.value = 'error';
      // Groups are made of all times.
      shown.period.value = undefined;
      selection.value = { kind: 'call', id: newest.id };
      view.value = 'calls';
    },
    showAll: () => {
      filter.value = '';
      group.value = undefined;
      shown.period.value = undefined;
    },
    arrivals: arriving.arrivals,
    clear: () => {
      const putBack = tab.log.clear();
      selection.value = { kind: 'newest-error' };
      undoClear.value = () => {
        putBack();
        undoClear.value = undefined;
      };
    },
    dispose: () => {
      log.stop();
      stopFilter();
      index.stop();
      stop();
      arriving.stop();
      unfollow();
      unmark();
      stopClock();
      language.dispose();
      stopKeeping();
    },
  };
}
