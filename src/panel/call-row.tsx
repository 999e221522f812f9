import type { Call } from '../core/call';
import { callCells } from '../view-model/call-cells';
import { CopyButton } from './copy-button';
import { PartialIcon, TicketIcon } from './icons';
import { OutcomeIcon } from './outcome-icon';
import type { PanelState } from './panel-state';
import { rowElementId } from './row-element-id';

export interface CallRowProps {
  readonly call: Call;
  /** Among the shown calls, from 0. */
  readonly index: number;
  /** Pixels from the first row's top. */
  readonly top: number;
  readonly isSelected: boolean;
  /** Unix ms, for the clocks of pending calls. */
  readonly now: number;
  /** Where the page went before this call; `undefined` where it is on the page of the row above. */
  readonly visitUrl: string | undefined;
  /** A marker that was set before this call and after the row above. */
  readonly markerName: string | undefined;
  readonly state: PanelState;
  readonly onSelect: (call: Call) => void;
}

/** One call. Every cell holds its whole text; panel.css cuts what has no room. */
export function CallRow(props: CallRowProps) {
  const { call, index, top, isSelected, now, visitUrl, markerName, state, onSelect } = props;
  const cells = callCells(call, state.explainer.value, state.ports.utcOffsetMinutes, now);
  const hasTicket = call.outcome.kind === 'error';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
    <div
      id={rowElementId(call.id)}
      class="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-outcome={call.outcome.kind}
      data-odd={index % 2 === 1}
      data-visit={visitUrl}
      data-marker={markerName}
      aria-description={description(visitUrl, markerName)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(call)}
    >
      <span role="gridcell" data-column="outcome" title={cells.outcome}>
        <OutcomeIcon outcome={call.outcome.kind} />
        <span class="outcome-word">{cells.outcome}</span>
      </span>
      <span role="gridcell" data-column="action" title={`${cells.service} ${cells.action}`.trim()}>
        {cells.service && <span class="muted">{cells.service} </span>}
        {cells.action}
      </span>
      <span role="gridcell" data-column="code" title={cells.code}>
        {cells.code}
      </span>
      <span role="gridcell" data-column="meaning" title={cells.meaning}>
        {cells.meaning}
      </span>
      <span role="gridcell" data-column="request-id" title={cells.requestId}>
        {cells.requestId}
      </span>
      <span role="gridcell" data-column="status">
        {cells.status}
      </span>
      <span role="gridcell" data-column="time">
        {cells.time}
      </span>
      <span role="gridcell" data-column="capture" title={cells.capture}>
        {cells.isCaptureMarked && <PartialIcon />}
        <span class="visually-hidden">{cells.capture}</span>
      </span>
      <span role="gridcell" data-column="ticket">
        {hasTicket && (
          <CopyButton
            state={state}
            label={`Copy ticket of ${cells.action}`}
            title="Copy ticket"
            isInRow
            copy={() => state.copying.ticketOf(call)}
          >
            <TicketIcon />
          </CopyButton>
        )}
      </span>
    </div>
  );
}

/** What lies between this row and the one above. */
function description(visitUrl: string | undefined, markerName: string | undefined) {
  const parts = [
    visitUrl === undefined ? '' : `After navigating to ${visitUrl}`,
    markerName === undefined ? '' : `After the marker ${markerName}`,
  ];
  return parts.filter(Boolean).join('. ') || undefined;
}
