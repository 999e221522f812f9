import type { FillCell } from './row-content';
import { writeAttribute, writeText } from './write-element';

/** A RequestId in a row, which a click copies whole. By key it is copied through the grid. */
export function createRequestIdButton(cell: HTMLElement): FillCell {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'request-id-button';
  button.tabIndex = -1;
  const text = button.appendChild(new Text());
  return ({ said }, { requestId }, { words }) => {
    writeAttribute(cell, 'title', requestId || undefined);
    if (requestId === '') {
      button.remove();
      return;
    }
    if (button.parentNode === null) cell.append(button);
    writeAttribute(button, 'title', words.list.copyRequestId(requestId));
    // Beside the text, which stays the whole RequestId.
    writeAttribute(button, 'data-said', said?.of === 'request-id' ? said.text : undefined);
    writeText(text, requestId);
  };
}
