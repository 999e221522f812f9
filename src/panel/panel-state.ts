import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../core/call';
import type { CallLog } from '../core/call-log';
import type { CallId } from '../core/ids';
import { type CallListView, createCallList } from '../view-model/call-list';
import type { OutcomeGroup } from '../view-model/outcome-group';
import type { DetailsTab, PanelSettings } from '../view-model/panel-settings';

/** What the panel needs from the browser; `main.tsx` gives the real ones. */
export interface PanelPorts {
  copyText(text: string): Promise<boolean>;
  saveSettings(settings: PanelSettings): void;
  /** Such as `Chrome 156`. */
  readonly browserName: string;
  readonly utcOffsetMinutes: number;
}

/** Which call the details show. */
export type Selection =
  /** Nothing was ever selected: the newest error shows itself. */
  | { readonly kind: 'newest-error' }
  | { readonly kind: 'call'; readonly id: CallId }
  /** The details were closed. */
  | { readonly kind: 'none' };

/** All that a person chose, and what follows from it. */
export interface PanelState {
  readonly ports: PanelPorts;
  readonly filter: Signal<string>;
  readonly group: Signal<OutcomeGroup | undefined>;
  readonly selection: Signal<Selection>;
  readonly detailsTab: Signal<DetailsTab>;
  readonly detailsShare: Signal<number>;
  /** Set after clearing, until it can no longer be taken back. */
  readonly undoClear: Signal<(() => void) | undefined>;
  /** Said once at the top, until dismissed. */
  readonly warning: Signal<string>;
  /** Spoken by screen readers. */
  readonly announcement: Signal<string>;
  readonly list: ReadonlySignal<ShownList>;
  readonly selectedCall: ReadonlySignal<Call | undefined>;
  clear(): void;
  select(id: CallId): void;
  dispose(): void;
}

export interface ShownList extends CallListView {
  readonly total: number;
  readonly evictedCount: number;
}

export interface PanelStart {
  readonly settings: PanelSettings;
  readonly warning: string;
}

/** State over one log; the screen is told of changes in the log once a frame. */
export function createPanelState(log: CallLog, start: PanelStart, ports: PanelPorts): PanelState {
  const callList = createCallList(log);
  const revision = signal(0);
  const filter = signal('');
  const group = signal<OutcomeGroup | undefined>(undefined);
  const selection = signal<Selection>({ kind: 'newest-error' });
  const undoClear = signal<(() => void) | undefined>(undefined);

  const list = computed<ShownList>(() => {
    revision.value;
    const view = callList.view({ filter: filter.value, group: group.value });
    return { ...view, total: log.size, evictedCount: log.evictedCount };
  });
  const selectedCall = computed(() => {
    const { newestErrorId } = list.value;
    const { value } = selection;
    const id = value.kind === 'call' ? value.id : value.kind === 'none' ? undefined : newestErrorId;
    return id === undefined ? undefined : log.get(id);
  });

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
    filter,
    group,
    selection,
    detailsTab: signal(start.settings.detailsTab),
    detailsShare: signal(start.settings.detailsShare),
    undoClear,
    warning: signal(start.warning),
    announcement: signal(''),
    list,
    selectedCall,
    clear: () => {
      const putBack = log.clear();
      selection.value = { kind: 'newest-error' };
      undoClear.value = () => {
        putBack();
        undoClear.value = undefined;
      };
    },
    select: (id) => {
      selection.value = { kind: 'call', id };
    },
    dispose: () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    },
  };
}
