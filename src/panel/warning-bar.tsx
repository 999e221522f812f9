import { CloseIcon } from './icons';
import type { PanelState } from './panel-state';

/** One warning at the top, until it is dismissed. */
export function WarningBar({ state }: { state: PanelState }) {
  const { warning, words } = state;
  const { dismiss } = words.value.warningBar;
  if (warning.value === '') return null;
  return (
    <div class="warning-bar" role="alert">
      <span>{warning.value}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={dismiss}
        title={dismiss}
        onClick={() => {
          warning.value = '';
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
