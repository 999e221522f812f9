import { useMemo } from 'preact/hooks';
import type { Call } from '../../core/call';
import { previousCallOfAction } from '../../view-model/previous-call-of-action';
import { CompareIcon, NetworkIcon } from '../icons';
import type { PanelState } from '../panel-state';

/** Where else a call can be looked at: beside the one before it, or in the browser's own panel. */
export function ExchangeActions({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  const { showInNetworkPanel } = state.ports;
  const { log } = state;
  const previous = useMemo(() => previousCallOfAction(call, log), [call, log]);
  return (
    <>
      {previous && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.comparePreviousTitle}
          title={words.comparePreviousTitle}
          data-action="compare"
          onClick={() => state.compareWithPrevious(call)}
        >
          <CompareIcon />
        </button>
      )}
      {showInNetworkPanel && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.showInNetwork}
          title={`${words.showInNetwork}. ${words.showInNetworkTitle}.`}
          onClick={() => showInNetworkPanel(call.exchange.url)}
        >
          <NetworkIcon />
        </button>
      )}
    </>
  );
}
