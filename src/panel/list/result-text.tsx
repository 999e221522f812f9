import { PartialIcon } from '../icons';
import { iconCopies } from './icon-copies';
import type { FillCell } from './row-content';
import { writeAttribute, writeText } from './write-element';

const partialIcon = iconCopies(() => <PartialIcon />);

/** An error's last level stands first, since it says most; the text keeps the order of the code. */
export function createResultText(cell: HTMLElement): FillCell {
  const result = cell.appendChild(span('result'));
  const family = span('muted result-family');
  const familyText = family.appendChild(new Text());
  const code = result.appendChild(span('result-code'));
  const codeText = code.appendChild(new Text());
  const mark = span('result-mark');
  mark.append(partialIcon());
  return (_, cells) => {
    writeAttribute(cell, 'title', cells.family + cells.code);
    writeText(familyText, cells.family);
    writeText(codeText, cells.code);
    // What is empty would have the gap of the others.
    if (cells.family === '') family.remove();
    else if (family.parentNode === null) code.before(family);
    writeAttribute(mark, 'title', cells.capture);
    if (!cells.isCaptureMarked) mark.remove();
    else if (mark.parentNode === null) code.after(mark);
  };
}

function span(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}
