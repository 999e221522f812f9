import type { OutcomeKind } from '../../core/call';
import { OutcomeIcon } from '../outcome-icon';
import { iconCopies } from './icon-copies';
import type { FillCell } from './row-content';
import { writeAttribute, writeText } from './write-element';

const icons = new Map<OutcomeKind, () => Node>();

/** An outcome's shape, and its word beside it. */
export function createOutcomeMark(cell: HTMLElement): FillCell {
  const word = cell.appendChild(document.createElement('span'));
  word.className = 'outcome-word';
  const text = word.appendChild(new Text());
  let shown: OutcomeKind | undefined;
  return ({ call }, cells) => {
    const { kind } = call.outcome;
    writeAttribute(cell, 'title', cells.outcome);
    writeText(text, cells.outcome);
    if (kind === shown) return;
    shown = kind;
    word.previousSibling?.remove();
    word.before(iconOf(kind));
  };
}

function iconOf(kind: OutcomeKind): Node {
  let copy = icons.get(kind);
  if (copy === undefined) {
    copy = iconCopies(() => <OutcomeIcon outcome={kind} />);
    icons.set(kind, copy);
  }
  return copy();
}
