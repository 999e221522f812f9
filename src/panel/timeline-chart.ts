import uPlot from 'uplot';
import { formatClockTime } from '../core/ticket/format-time';
import type { TimeRange } from '../view-model/time-range';
import type { Timeline } from '../view-model/timeline';

export interface TimelineChartOptions {
  readonly place: HTMLElement;
  readonly height: number;
  /** `undefined` where the selection was taken back. */
  readonly onSelect: (range: TimeRange | undefined) => void;
}

/** A chart of calls and errors over time, on which a stretch can be selected. */
export interface TimelineChart {
  show(timeline: Timeline, utcOffsetMinutes: number): void;
  select(range: TimeRange | undefined): void;
  /** After the theme changed. */
  redraw(): void;
  resize(width: number): void;
  dispose(): void;
}

/** The least that a drag selects, in pixels; less is a click, which takes the selection back. */
const LEAST_DRAG_PX = 4;

/** Colours follow the theme: they are read anew each time the chart is drawn. */
export function createTimelineChart(options: TimelineChartOptions): TimelineChart {
  const { place, height, onSelect } = options;
  let utcOffsetMinutes = 0;
  let isEmpty = true;
  const color = (name: string) => () => getComputedStyle(place).getPropertyValue(name).trim();
  const bars = uPlot.paths.bars?.({ size: [0.9, 40], align: 1 });
  const series = (label: string, fill: () => string): uPlot.Series => ({
    label,
    fill,
    stroke: fill,
    width: 0,
    points: { show: false },
    ...(bars && { paths: bars }),
  });
  const axis = {
    stroke: color('--muted'),
    font: '10px system-ui, sans-serif',
    grid: { show: true, stroke: color('--line-soft'), width: 1 },
    ticks: { show: false },
  };
  const chart = new uPlot(
    {
      width: Math.max(100, place.clientWidth),
      height,
      ms: 1,
      legend: { show: false },
      padding: [6, 44, 0, 36],
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
      scales: { x: { time: true }, y: { range: (_, __, max) => [0, Math.max(1, max)] } },
      axes: [
        {
          ...axis,
          size: 16,
          gap: 2,
          space: 90,
          values: (_, splits) => splits.map((ms) => axisTime(ms, utcOffsetMinutes)),
        },
        { show: false },
      ],
      series: [{}, series('calls', color('--accent')), series('errors', color('--error'))],
      hooks: {
        setSelect: [
          (it) => {
            const { left, width } = it.select;
            if (isEmpty || width < LEAST_DRAG_PX) return onSelect(undefined);
            onSelect({ from: it.posToVal(left, 'x'), until: it.posToVal(left + width, 'x') });
          },
        ],
      },
    },
    [[], [], []],
    place,
  );
  // uPlot says nothing of a click that leaves its selection as it was.
  let downX = 0;
  chart.over.addEventListener('mousedown', ({ clientX }) => {
    downX = clientX;
  });
  chart.over.addEventListener('click', ({ clientX }) => {
    if (Math.abs(clientX - downX) < LEAST_DRAG_PX) onSelect(undefined);
  });
  return {
    show: (timeline, offset) => {
      utcOffsetMinutes = offset;
      const { times, counts, errorCounts, stepMs } = timeline;
      const last = times.at(-1);
      isEmpty = last === undefined;
      // A last step without calls, so that the bar before it has its whole width.
      const end = last === undefined ? [] : [last + stepMs];
      const none = end.map(() => 0);
      chart.setData([
        [...times, ...end],
        [...counts, ...none],
        [...errorCounts, ...none],
      ]);
    },
    select: (chosen) => {
      // Without a time there is no place for it.
      const range = isEmpty ? undefined : chosen;
      const left = range ? Math.max(0, chart.valToPos(range.from, 'x')) : 0;
      const right = range ? Math.min(chart.over.clientWidth, chart.valToPos(range.until, 'x')) : 0;
      const box = {
        left,
        width: right - left,
        top: 0,
        height: range ? chart.over.clientHeight : 0,
      };
      chart.setSelect(box, false);
    },
    redraw: () => chart.redraw(true),
    resize: (width) => chart.setSize({ width, height }),
    dispose: () => chart.destroy(),
  };
}

/** `12:03:04`, with milliseconds where they are not zero. */
function axisTime(unixMs: number, utcOffsetMinutes: number): string {
  const part = Math.round(unixMs % 1000);
  const clock = formatClockTime(unixMs, utcOffsetMinutes);
  return part === 0 ? clock : `${clock}.${String(part).padStart(3, '0')}`;
}
