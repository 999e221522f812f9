import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../core/call';
import { lazyViews } from './lazy-views';
import type { PanelState } from './panel-state';

/**
 * The details of a call, drawn after the list has been: who types in the filter, or goes from row to row,
 * sees the rows first.
 */
export function DetailsPane(props: { state: PanelState; call: Call; onClose: () => void }) {
  const { state, call, onClose } = props;
  const [shown, setShown] = useState<Call | undefined>(undefined);
  useEffect(() => setShown(call), [call]);
  return shown && <lazyViews.CallDetails state={state} call={shown} onClose={onClose} />;
}
