import { useState } from 'preact/hooks';
import type { PanelState } from '../panel-state';

/** Whether a tab shows what is masked, and how to change it; never where a policy lets nobody lift a mask. */
export function useRevealed(state: PanelState): [isRevealed: boolean, toggle: () => void] {
  const [isAsked, setAsked] = useState(false);
  const isRevealed = isAsked && state.copying.mayUnmask.value;
  return [isRevealed, () => setAsked(!isRevealed)];
}
