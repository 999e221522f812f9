import type { CallFold } from '../../view-model/fold-calls';
import type { PanelState } from '../panel-state';
import type { FillCell } from './row-content';
import { writeAttribute } from './write-element';

/** The last ones that have room. */
const MOST_TICKS = 24;

/** How many equal calls a row stands for, with a strip of those whose answer changed; a click unfolds them. */
export function createFoldMark(cell: HTMLElement): FillCell {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold-mark';
  button.tabIndex = -1;
  let drawn = '';
  return ({ fold, foldCount, isUnfolded }, _, { words }) => {
    writeAttribute(cell, 'data-folded', fold && 'true');
    if (fold === undefined) {
      button.remove();
      return;
    }
    if (button.parentNode === null) cell.append(button);
    const changed = fold.changes.filter(Boolean).length;
    const label = isUnfolded ? words.list.fold : words.list.unfold(foldCount, changed);
    writeAttribute(button, 'aria-label', label);
    writeAttribute(button, 'title', label);
    // Beside the cell's text, which stays the action.
    writeAttribute(button, 'data-count', isUnfolded ? '−' : `×${foldCount}`);
    const changes = isUnfolded ? [] : fold.changes.slice(-MOST_TICKS);
    const shown = changes.join();
    if (shown === drawn) return;
    drawn = shown;
    button.replaceChildren(...(changes.length === 0 ? [] : [strip(changes)]));
  };
}

function strip(changes: readonly boolean[]): HTMLElement {
  const element = document.createElement('span');
  element.className = 'fold-strip';
  element.setAttribute('aria-hidden', 'true');
  for (const isChange of changes) {
    const tick = element.appendChild(document.createElement('i'));
    tick.dataset.changed = String(isChange);
  }
  return element;
}

/** Unfolds a row of equal calls, or folds it again. */
export function toggleFold(state: PanelState, id: CallFold['first']['id']): void {
  const unfolded = new Set(state.unfolded.value);
  if (!unfolded.delete(id)) unfolded.add(id);
  state.unfolded.value = unfolded;
}
