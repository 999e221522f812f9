import { callCells } from '../../view-model/call-cells';
import { type ColumnId, hiddenColumns } from '../../view-model/list-columns';
import type { PanelWords } from '../../view-model/words/en';
import { createCallCell } from './call-cell';
import type { FillCell, RowContent, RowLook } from './row-content';
import { rowElementId } from './row-element-id';
import { writeAttribute } from './write-element';

/** A row's element, which shows one call after another. */
export interface CallRow {
  readonly element: HTMLElement;
  fill(content: RowContent, look: RowLook): void;
}

/**
 * One row, made once and filled anew for each call that it shows. Every cell holds its whole text; list.css
 * cuts what has no room. It is written without Preact, whose trees of elements were garbage with every screen
 * that went by, and grew old before they were collected (`npm run bench -- targets --only scroll`).
 */
export function createCallRow(): CallRow {
  const element = document.createElement('div');
  element.className = 'grid-row';
  element.setAttribute('role', 'row');
  let columns: readonly ColumnId[] = [];
  let fills: readonly FillCell[] = [];
  const setColumns = (wanted: readonly ColumnId[]) => {
    columns = wanted;
    const hidden = hiddenColumns(wanted);
    const cells = [...wanted, ...hidden].map(createCallCell);
    for (const cell of cells.slice(wanted.length)) cell.element.hidden = true;
    element.replaceChildren(...cells.map((cell) => cell.element));
    fills = cells.map(({ fill }) => fill);
  };
  return {
    element,
    fill: (content, look) => {
      if (look.columns !== columns) setColumns(look.columns);
      writeRow(element, content, look.words);
      const { explainer, utcOffsetMinutes, words } = look;
      const cells = callCells(content.call, explainer, utcOffsetMinutes, content.now, words);
      for (const fill of fills) fill(content, cells, look);
    },
  };
}

function writeRow(row: HTMLElement, content: RowContent, words: PanelWords): void {
  const { call, index, top, isActive, isSelected, visitUrl, markerName, fold } = content;
  writeAttribute(row, 'id', rowElementId(call.id));
  writeAttribute(row, 'aria-rowindex', String(index + 2));
  writeAttribute(row, 'aria-selected', String(isSelected));
  writeAttribute(row, 'aria-expanded', fold && String(content.isUnfolded));
  writeAttribute(row, 'aria-description', description(visitUrl, markerName, words));
  writeAttribute(row, 'data-call', call.id);
  writeAttribute(row, 'data-active', String(isActive));
  writeAttribute(row, 'data-outcome', call.outcome.kind);
  writeAttribute(row, 'data-odd', String(index % 2 === 1));
  writeAttribute(row, 'data-visit', visitUrl);
  writeAttribute(row, 'data-marker', markerName);
  row.style.transform = `translateY(${top}px)`;
}

/** What lies between this row and the one above. */
function description(
  visitUrl: string | undefined,
  markerName: string | undefined,
  { list }: PanelWords,
): string | undefined {
  if (visitUrl === undefined && markerName === undefined) return undefined;
  const parts = [
    visitUrl === undefined ? '' : list.afterNavigation(visitUrl),
    markerName === undefined ? '' : list.afterMarker(markerName),
  ];
  return parts.filter(Boolean).join('. ');
}
