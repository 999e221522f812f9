import { useRef } from 'preact/hooks';
import { CallDetails } from './call-details';
import { CallGrid } from './call-grid';
import { EmptyNotice } from './empty-notice';
import { LiveRegion } from './live-region';
import type { PanelState } from './panel-state';
import { SplitView } from './split-view';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';
import { WarningBar } from './warning-bar';

/** The whole panel: toolbar, list, details, status. */
export function PanelApp({ state }: { state: PanelState }) {
  const filterInput = useRef<HTMLInputElement>(null);
  const call = state.selectedCall.value;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      filterInput.current?.select();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever the focus is
    <div class="panel" onKeyDown={onKeyDown}>
      <Toolbar state={state} filterInput={filterInput} />
      <WarningBar state={state} />
      {state.list.value.calls.length === 0 ? (
        <EmptyNotice state={state} />
      ) : (
        <SplitView
          state={state}
          main={<CallGrid state={state} />}
          side={call && <CallDetails state={state} call={call} />}
        />
      )}
      <StatusBar state={state} />
      <LiveRegion state={state} />
    </div>
  );
}
