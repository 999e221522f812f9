import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatClockTime } from '../core/ticket/format-time';
import type { TimeRange } from '../view-model/time-range';
import { timeline as timelineOf } from '../view-model/timeline';
import type { PanelState } from './panel-state';
import type { TimelineChart } from './timeline-chart';

/** Pixels. */
const HEIGHT = 64;
/** Bars, so that each is a few pixels wide. */
const MOST_STEPS = 120;

/** A timeline of calls and errors; dragging over it, or its keys, select when the listed calls began. */
export function Overview({ state }: { state: PanelState }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<TimelineChart | undefined>(undefined);
  const words = state.words.value.overview;
  const shownTimeline = useComputed(() => timelineOf(state.matching.value, MOST_STEPS));
  const timeline = shownTimeline.value;
  const period = state.period.value;
  const offset = state.utcOffsetMinutes.value;
  const newest = useRef({ timeline, period, offset });
  newest.current = { timeline, period, offset };

  useEffect(() => {
    const { current: element } = place;
    if (element === null) return;
    let isGone = false;
    const observer = new ResizeObserver(() => chart.current?.resize(element.clientWidth));
    const theme = new MutationObserver(() => chart.current?.redraw());
    import('./timeline-chart').then(({ createTimelineChart }) => {
      if (isGone) return;
      chart.current = createTimelineChart({
        place: element,
        height: HEIGHT,
        onSelect: (range) => {
          state.period.value = range;
        },
      });
      draw();
      observer.observe(element);
      theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    }, state.ports.reportError);
    const draw = () => {
      chart.current?.show(newest.current.timeline, newest.current.offset);
      chart.current?.select(newest.current.period);
    };
    return () => {
      isGone = true;
      observer.disconnect();
      theme.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, [state]);
  useEffect(() => {
    chart.current?.show(timeline, offset);
    chart.current?.select(period);
  }, [timeline, period, offset]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0 && timeline.stepMs > 0) {
      state.period.value = movePeriod(period, timeline, step, event.shiftKey);
    } else if (event.key === 'Escape' && period !== undefined) {
      state.period.value = undefined;
      event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
  };
  const time = (ms: number) => formatClockTime(ms, offset);
  const isEmpty = timeline.counts.length === 0;
  const label = isEmpty
    ? words.chart('', '')
    : words.chart(time(timeline.from), time(timeline.until));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a chart and its keys, not of fields
    <div class="overview" role="group" aria-label={words.label}>
      <div
        ref={place}
        class="overview-chart"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys select a stretch of time
        tabIndex={0}
        role="img"
        aria-label={label}
        aria-description={words.keys}
        onKeyDown={onKeyDown}
      />
      {isEmpty && (
        <p class="overview-none muted" aria-hidden="true">
          {label}
        </p>
      )}
    </div>
  );
}

/** The stretch one step further; with Shift its end alone moves. */
function movePeriod(
  period: TimeRange | undefined,
  { times, stepMs }: { readonly times: readonly number[]; readonly stepMs: number },
  step: 1 | -1,
  isGrowing: boolean,
): TimeRange {
  const first = times[0] ?? 0;
  const last = (times.at(-1) ?? 0) + stepMs;
  if (period === undefined) {
    return step > 0 ? { from: first, until: first + stepMs } : { from: last - stepMs, until: last };
  }
  const { from, until } = period;
  const end = Math.min(last, Math.max(from + stepMs, until + step * stepMs));
  if (isGrowing) return { from, until: end };
  const length = until - from;
  const start = Math.min(last - length, Math.max(first, from + step * stepMs));
  return { from: start, until: start + length };
}
