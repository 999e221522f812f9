import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../core/call';
import { lazyViews } from './lazy-views';
import type { PanelState } from './panel-state';

/**
 * The details of a call: of one that a person selected at once, of the newest error, which nobody asked for,
 * after the list has been drawn. So who types in the filter sees the rows first.
 */
export function DetailsPane(props: { state: PanelState; call: Call; onClose: () => void }) {
  const { state, call, onClose } = props;
  const [newest, setNewest] = useState<Call | undefined>(undefined);
  useEffect(() => setNewest(call), [call]);
  const shown = state.selection.value.kind === 'call' ? call : newest;
  return shown && <lazyViews.CallDetails state={state} call={shown} onClose={onClose} />;
}
