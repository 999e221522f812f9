import type { FillCell } from './row-content';
import { writeAttribute } from './write-element';

/** When a call ran within all that is listed. */
export function createWaterfallBar(cell: HTMLElement): FillCell {
  const frame = cell.appendChild(document.createElement('span'));
  frame.className = 'waterfall';
  const bar = frame.appendChild(document.createElement('span'));
  bar.className = 'waterfall-bar';
  return ({ call }, _, { timeRange }) => {
    const { from, until } = timeRange ?? { from: 0, until: 0 };
    const { startedAt, durationMs = 0 } = call.exchange;
    const whole = Math.max(1, until - from);
    const left = Math.min(99, Math.max(0, ((startedAt - from) / whole) * 100));
    const width = Math.min(100 - left, (durationMs / whole) * 100);
    writeAttribute(bar, 'data-outcome', call.outcome.kind);
    bar.style.left = `${left}%`;
    bar.style.width = `max(2px, ${width}%)`;
  };
}
