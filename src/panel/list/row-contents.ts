import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import type { Visit } from '../../core/ledger/tab-recorder';
import { type Marker, markerAt } from '../../core/markers';
import type { PanelState } from '../panel-state';
import type { RowContent, RowSaying } from './row-content';

export interface RowContentsOptions {
  readonly state: PanelState;
  /** The row whose details show. */
  readonly activeId: CallId | undefined;
  readonly said: RowSaying | undefined;
  /** Pixels. */
  readonly rowHeight: number;
}

/** What the rows at those places of the list show. */
export function rowContents(
  indexes: readonly number[],
  { state, activeId, said, rowHeight }: RowContentsOptions,
): readonly RowContent[] {
  const { calls, foldOf } = state.list.value;
  const { value: selection } = state.selection;
  const others = selection.kind === 'call' ? selection.others : undefined;
  return indexes.flatMap((index) => {
    const call = calls[index];
    if (call === undefined) return [];
    const { id, outcome } = call;
    const fold = foldOf(id);
    const content = {
      call,
      index,
      top: index * rowHeight,
      isActive: id === activeId,
      isSelected: id === activeId || others?.has(id) === true,
      now: outcome.kind === 'pending' ? state.now.value : 0,
      visitUrl: visitUrl(calls, index, state.visits.value),
      markerName: markerName(calls, index, state.markers.value),
      fold,
      foldCount: fold?.calls.length ?? 1,
      isUnfolded: state.unfolded.value.has(id),
      said: said?.id === id ? said : undefined,
    };
    return [content];
  });
}

/** The navigation that lies between a row and the one above it. */
function visitUrl(
  calls: readonly Call[],
  index: number,
  visits: readonly Visit[],
): string | undefined {
  const visit = calls[index]?.visit ?? 0;
  const above = index === 0 ? 0 : (calls[index - 1]?.visit ?? 0);
  return visit > above ? visits[visit]?.url : undefined;
}

/** The marker that was set between a row and the one above it; of several the last. */
function markerName(
  calls: readonly Call[],
  index: number,
  markers: readonly Marker[],
): string | undefined {
  const call = calls[index];
  if (markers.length === 0 || call === undefined) return undefined;
  const marker = markerAt(markers, call.exchange.startedAt);
  const above = calls[index - 1];
  const before = above && markerAt(markers, above.exchange.startedAt);
  return marker === before ? undefined : marker?.name;
}
