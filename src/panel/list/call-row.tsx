import type { Call } from '../../core/call';
import { callCells } from '../../view-model/call-cells';
import type { CallFold } from '../../view-model/fold-calls';
import { type ColumnId, hiddenColumns } from '../../view-model/list-columns';
import type { PanelState } from '../panel-state';
import { CallCell } from './call-cell';
import { rowElementId } from './row-element-id';

export interface CallRowProps {
  readonly call: Call;
  /** Among the shown calls, from 0. */
  readonly index: number;
  /** Pixels from the first row's top. */
  readonly top: number;
  /** The one whose details show. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Unix ms, for the clocks of pending calls. */
  readonly now: number;
  /** Where the page went before this call; `undefined` where it is on the page of the row above. */
  readonly visitUrl: string | undefined;
  /** A marker that was set before this call and after the row above. */
  readonly markerName: string | undefined;
  /** The equal calls that the row stands for; `undefined` where it is one call's. */
  readonly fold: CallFold | undefined;
  /** A fold grows in place: with its length the row is drawn anew. */
  readonly foldCount: number;
  readonly isUnfolded: boolean;
  /** In their order; the same array as long as nothing changes. */
  readonly columns: readonly ColumnId[];
  readonly state: PanelState;
}

/** One call. Every cell holds its whole text; list.css cuts what has no room. */
export function CallRow(props: CallRowProps) {
  const { call, index, top, isActive, isSelected, now, visitUrl, markerName, columns, state } =
    props;
  const { fold, isUnfolded } = props;
  const cells = callCells(
    call,
    state.explainer.value,
    state.utcOffsetMinutes.value,
    now,
    state.words.value,
  );
  const draw = (column: ColumnId, isHidden: boolean) => (
    <CallCell key={column} {...{ column, isHidden, call, cells, fold, isUnfolded, state }} />
  );
  return (
    <div
      id={rowElementId(call.id)}
      class="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-expanded={fold && isUnfolded}
      data-call={call.id}
      data-active={isActive}
      data-outcome={call.outcome.kind}
      data-odd={index % 2 === 1}
      data-visit={visitUrl}
      data-marker={markerName}
      aria-description={description(visitUrl, markerName, state)}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column) => draw(column, false))}
      {hiddenColumns(columns).map((column) => draw(column, true))}
    </div>
  );
}

/** What lies between this row and the one above. */
function description(
  visitUrl: string | undefined,
  markerName: string | undefined,
  { words }: PanelState,
) {
  const { list } = words.value;
  const parts = [
    visitUrl === undefined ? '' : list.afterNavigation(visitUrl),
    markerName === undefined ? '' : list.afterMarker(markerName),
  ];
  return parts.filter(Boolean).join('. ') || undefined;
}
