import type { PanelState } from './panel-state';

/** Speaks what only sight would tell otherwise, such as a copy's confirmation. */
export function LiveRegion({ state }: { state: PanelState }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {state.announcement.value}
    </div>
  );
}
