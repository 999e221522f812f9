import { useEffect } from 'preact/hooks';
import { formatClockTime } from '../core/ticket/format-time';
import { CloseIcon } from './icons';
import type { PanelState } from './panel-state';
import { saying } from './saying';

/** So long clearing can be taken back, in milliseconds. */
const UNDO_MS = 10_000;
/** So long a confirmation stays. */
const SAID_MS = 2_000;

/** Counts at the foot of the panel, and the way back from clearing. */
export function StatusBar({ state }: { state: PanelState }) {
  const { calls, callCount, counts, total, evictedCount, evictedBodyCount } = state.list.value;
  const { droppedRecords } = state.recorder.value;
  const words = state.words.value.statusBar;
  const undo = state.undoClear.value;
  useEffect(() => {
    if (!undo) return;
    const timer = setTimeout(() => {
      state.undoClear.value = undefined;
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [undo, state]);
  const said = state.said.value;
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => {
      state.said.value = saying('');
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [said, state]);
  return (
    <footer class="status-bar">
      <span title={state.balanceText()}>
        {callCount === total ? words.calls(total) : words.someCalls(callCount, total)}
        {calls.length < callCount && words.inRows(calls.length)}
      </span>
      {counts.error > 0 && <span class="error-text">{words.errors(counts.error)}</span>}
      <PeriodChip state={state} />
      {evictedCount > 0 && <span>{words.evictedCalls(evictedCount)}</span>}
      {evictedBodyCount > 0 && <span>{words.evictedBodies(evictedBodyCount)}</span>}
      {droppedRecords > 0 && <span>{words.droppedRecords(droppedRecords)}</span>}
      {said.text !== '' && <span class="said">{said.text}</span>}
      {undo && (
        <span>
          {words.cleared}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              undo();
              state.focus.list();
            }}
          >
            {words.undo}
          </button>
        </span>
      )}
    </footer>
  );
}

/** The stretch of time that the list is limited to, and the way back. */
function PeriodChip({ state }: { state: PanelState }) {
  const period = state.period.value;
  if (period === undefined) return null;
  const words = state.words.value.overview;
  const offset = state.utcOffsetMinutes.value;
  const time = (ms: number) => formatClockTime(ms, offset);
  return (
    <span class="period-chip">
      {words.period(time(period.from), time(period.until))}
      <button
        type="button"
        class="icon-button"
        aria-label={words.clear}
        title={words.clear}
        onClick={() => {
          state.period.value = undefined;
        }}
      >
        <CloseIcon />
      </button>
    </span>
  );
}
