import { useEffect } from 'preact/hooks';
import type { PanelState } from './panel-state';

/** So long clearing can be taken back, in milliseconds. */
const UNDO_MS = 10_000;
/** So long a confirmation stays. */
const SAID_MS = 2_000;
const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** Counts at the foot of the panel, and the way back from clearing. */
export function StatusBar({ state }: { state: PanelState }) {
  const { calls, counts, total, evictedCount, evictedBodyCount } = state.list.value;
  const { droppedRecords } = state.recorder.value;
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
    if (said === '') return;
    const timer = setTimeout(() => {
      state.said.value = '';
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [said, state]);
  const shown = calls.length === total ? '' : `${number.format(calls.length)} of `;
  return (
    <footer class="status-bar">
      <span title={state.balanceText()}>{shown + count(total, 'call', 'calls')}</span>
      {counts.error > 0 && <span class="error-text">{count(counts.error, 'error', 'errors')}</span>}
      {evictedCount > 0 && (
        <span>{`${count(evictedCount, 'older call', 'older calls')} dropped, the list is full`}</span>
      )}
      {evictedBodyCount > 0 && (
        <span>{`${count(evictedBodyCount, 'old body', 'old bodies')} dropped to save memory`}</span>
      )}
      {droppedRecords > 0 && (
        <span>{`${count(droppedRecords, 'record', 'records')} of the observer dropped, its ring was full`}</span>
      )}
      {said !== '' && <span class="said">{said}</span>}
      {undo && (
        <span>
          Cleared.{' '}
          <button type="button" class="text-button" onClick={undo}>
            Undo
          </button>
        </span>
      )}
    </footer>
  );
}
