import type { PanelState } from './panel-state';

/** Speaks what only sight would tell otherwise: a copy's confirmation, and what arrived. */
export function LiveRegion({ state }: { state: PanelState }) {
  const arrived = state.arrivals.value;
  return (
    <>
      <div class="visually-hidden" role="status" aria-live="polite">
        {state.announcement.value}
      </div>
      <div class="visually-hidden" role="log" aria-label={state.words.value.statusBar.newCalls}>
        {arrived && state.words.value.statusBar.arrived(arrived.errorCount, arrived.callCount)}
      </div>
    </>
  );
}
