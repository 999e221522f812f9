import { CloseIcon } from './icons';
import type { PanelState } from './panel-state';

/** One warning at the top, until it is dismissed. */
export function WarningBar({ state }: { state: PanelState }) {
  const { warning } = state;
  if (warning.value === '') return null;
  return (
    <div class="warning-bar" role="alert">
      <span>{warning.value}</span>
      <button
        type="button"
        class="icon-button"
        aria-label="Dismiss"
        title="Dismiss"
        onClick={() => {
          warning.value = '';
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
