import type { Call } from '../../core/call';
import type { PanelState } from '../panel-state';
import { saying } from '../saying';

/** Shows a call beside the one before it of the same action, or says that there is none. */
export function compareWithPrevious(state: PanelState, call: Call): void {
  if (state.compareWithPrevious(call)) return;
  const { noPrevious } = state.words.value.list;
  state.said.value = state.announcement.value = saying(noPrevious);
}
