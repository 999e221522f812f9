import type { PanelState } from './panel-state';

/** Speaks what only sight would tell otherwise: a copy's confirmation, and what arrived. */
export function LiveRegion({ state }: { state: PanelState }) {
  const arrived = state.arrivals.value;
  const { text, number } = state.announcement.value;
  return (
    <>
      <div class="visually-hidden" role="status" aria-live="polite">
        <span key={number}>{text}</span>
      </div>
      <div class="visually-hidden" role="log" aria-label={state.words.value.statusBar.newCalls}>
        {arrived && state.words.value.statusBar.arrived(arrived.errorCount, arrived.callCount)}
      </div>
    </>
  );
}
