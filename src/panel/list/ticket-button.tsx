import { CheckIcon, TicketIcon } from '../icons';
import { iconCopies } from './icon-copies';
import type { FillCell } from './row-content';
import { writeAttribute } from './write-element';

const ticketIcon = iconCopies(() => <TicketIcon />);
const checkIcon = iconCopies(() => <CheckIcon />);

/** Copies the ticket of an error from its row. By key it is copied through the grid. */
export function createTicketButton(cell: HTMLElement): FillCell {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'icon-button copy-button';
  button.tabIndex = -1;
  button.append(ticketIcon());
  let shown = '';
  return ({ call, said }, cells, { words }) => {
    if (call.outcome.kind !== 'error') {
      button.remove();
      return;
    }
    if (button.parentNode === null) cell.append(button);
    writeAttribute(button, 'aria-label', words.list.copyTicketOf(cells.action));
    writeAttribute(button, 'title', words.list.copyTicket);
    const text = said?.of === 'ticket' ? said.text : '';
    writeAttribute(button, 'data-copied', String(text !== ''));
    if (text === shown) return;
    shown = text;
    if (text === '') button.replaceChildren(ticketIcon());
    else button.replaceChildren(checkIcon(), bubble(text));
  };
}

function bubble(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'copy-bubble';
  element.textContent = text;
  return element;
}
