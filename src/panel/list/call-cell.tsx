import type { ComponentChild } from 'preact';
import type { Call } from '../../core/call';
import type { CallCells } from '../../view-model/call-cells';
import type { CallFold } from '../../view-model/fold-calls';
import type { ColumnId } from '../../view-model/list-columns';
import { CopyButton } from '../copy/copy-button';
import { PartialIcon, TicketIcon } from '../icons';
import { OutcomeIcon } from '../outcome-icon';
import type { PanelState } from '../panel-state';
import { FoldMark } from './fold-mark';
import { RequestIdButton } from './request-id-button';
import { WaterfallBar } from './waterfall-bar';

export interface CallCellProps {
  readonly column: ColumnId;
  readonly isHidden: boolean;
  readonly call: Call;
  readonly cells: CallCells;
  readonly fold: CallFold | undefined;
  readonly isUnfolded: boolean;
  readonly state: PanelState;
}

/** One cell of a row. */
export function CallCell(props: CallCellProps) {
  const { column, isHidden, call, cells, fold, isUnfolded, state } = props;
  const { content, title } = cellOf(column, call, cells, state);
  const isFolded = column === 'action' && fold !== undefined;
  return (
    <span
      role="gridcell"
      data-column={column}
      data-folded={isFolded || undefined}
      hidden={isHidden}
      title={title}
    >
      {content}
      {isFolded && (
        <FoldMark fold={fold} count={fold.calls.length} isUnfolded={isUnfolded} state={state} />
      )}
    </span>
  );
}

function cellOf(
  column: ColumnId,
  call: Call,
  cells: CallCells,
  state: PanelState,
): { readonly content: ComponentChild; readonly title?: string } {
  switch (column) {
    case 'outcome':
      return {
        title: cells.outcome,
        content: (
          <>
            <OutcomeIcon outcome={call.outcome.kind} />
            <span class="outcome-word">{cells.outcome}</span>
          </>
        ),
      };
    case 'action':
      return {
        title: `${cells.service} ${cells.action}`.trim(),
        content: (
          <>
            {cells.service && <span class="muted">{cells.service} </span>}
            {cells.action}
          </>
        ),
      };
    case 'code':
      return { title: cells.family + cells.code, content: <Result cells={cells} /> };
    case 'request-id':
      return {
        title: cells.requestId,
        content: cells.requestId && <RequestIdButton requestId={cells.requestId} state={state} />,
      };
    case 'capture':
      return { title: cells.capture, content: cells.capture };
    case 'waterfall':
      return { content: <WaterfallBar call={call} state={state} /> };
    case 'ticket':
      return {
        content: call.outcome.kind === 'error' && (
          <CopyButton
            key={call.id}
            state={state}
            label={state.words.value.list.copyTicketOf(cells.action)}
            title={state.words.value.list.copyTicket}
            isInRow
            copy={() => state.copying.ticketOf(call)}
          >
            <TicketIcon />
          </CopyButton>
        ),
      };
    case 'meaning':
    case 'region':
    case 'endpoint':
    case 'start':
      return { title: cells[column], content: cells[column] };
    case 'status':
    case 'size':
    case 'time':
    case 'duration':
      return { content: cells[column] };
  }
}

/** An error's last level stands first, since it says most; the text keeps the order of the code. */
function Result({ cells }: { cells: CallCells }) {
  const { family, code, isCaptureMarked, capture } = cells;
  return (
    <span class="result">
      {family !== '' && <span class="muted result-family">{family}</span>}
      <span class="result-code">{code}</span>
      {isCaptureMarked && (
        <span class="result-mark" title={capture}>
          <PartialIcon />
        </span>
      )}
    </span>
  );
}
