import type { PanelState } from '../panel-state';

export interface MaskNoteProps {
  readonly state: PanelState;
  readonly count: number;
  readonly isRevealed: boolean;
  readonly onToggle: () => void;
}

/** How many secrets are masked, and the button that shows them. */
export function MaskNote({ state, count, isRevealed, onToggle }: MaskNoteProps) {
  const words = state.words.value.details;
  if (count === 0) return null;
  return (
    <p class="mask-note">
      {isRevealed ? words.revealed(count) : words.masked(count)}{' '}
      {state.copying.mayUnmask.value && (
        <button type="button" class="text-button" onClick={onToggle}>
          {isRevealed ? words.mask : words.show}
        </button>
      )}
    </p>
  );
}
