import type { CallCells } from '../../view-model/call-cells';
import type { ColumnId } from '../../view-model/list-columns';
import { createFoldMark } from './fold-mark';
import { createOutcomeMark } from './outcome-mark';
import { createRequestIdButton } from './request-id-button';
import { createResultText } from './result-text';
import type { FillCell } from './row-content';
import { createTicketButton } from './ticket-button';
import { createWaterfallBar } from './waterfall-bar';
import { writeAttribute, writeText } from './write-element';

export interface CallCell {
  readonly element: HTMLElement;
  readonly fill: FillCell;
}

/** One cell of a row. */
export function createCallCell(column: ColumnId): CallCell {
  const element = document.createElement('span');
  element.setAttribute('role', 'gridcell');
  element.dataset.column = column;
  return { element, fill: fillOf(column, element) };
}

function fillOf(column: ColumnId, cell: HTMLElement): FillCell {
  switch (column) {
    case 'outcome':
      return createOutcomeMark(cell);
    case 'action':
      return action(cell);
    case 'code':
      return createResultText(cell);
    case 'request-id':
      return createRequestIdButton(cell);
    case 'waterfall':
      return createWaterfallBar(cell);
    case 'ticket':
      return createTicketButton(cell);
    case 'meaning':
    case 'region':
    case 'endpoint':
    case 'start':
    case 'capture':
      return text(cell, column, true);
    case 'status':
    case 'size':
    case 'time':
    case 'duration':
      return text(cell, column, false);
  }
}

/** `isTitled`: the text may have no room. */
function text(
  cell: HTMLElement,
  name: Exclude<keyof CallCells, 'isCaptureMarked'>,
  isTitled: boolean,
): FillCell {
  const node = cell.appendChild(new Text());
  return (_, cells) => {
    writeText(node, cells[name]);
    if (isTitled) writeAttribute(cell, 'title', cells[name] || undefined);
  };
}

/** The service, the action, and how many equal calls the row stands for. */
function action(cell: HTMLElement): FillCell {
  // One text, so that it is cut before the mark and not under it.
  const name = cell.appendChild(document.createElement('span'));
  name.className = 'call-name';
  const service = name.appendChild(document.createElement('span'));
  service.className = 'muted';
  const serviceText = service.appendChild(new Text());
  const actionText = name.appendChild(new Text());
  const fillFold = createFoldMark(cell);
  return (content, cells, look) => {
    writeAttribute(cell, 'title', `${cells.service} ${cells.action}`.trim());
    writeText(serviceText, cells.service && `${cells.service} `);
    writeText(actionText, cells.action);
    fillFold(content, cells, look);
  };
}
