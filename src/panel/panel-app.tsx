import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { CallDetails } from './call-details';
import { CallGrid } from './call-grid';
import { EmptyNotice } from './empty-notice';
import { ErrorsView } from './errors-view';
import { LiveRegion } from './live-region';
import { NoticeBar } from './notice-bar';
import type { PanelState } from './panel-state';
import { SplitView } from './split-view';
import { StatusBar } from './status-bar';
import { TextDialog } from './text-dialog';
import { Toolbar } from './toolbar';
import { WarningBar } from './warning-bar';

/** The whole panel: toolbar, list, details, status. */
export function PanelApp({ state }: { state: PanelState }) {
  const filterInput = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const call = state.selectedCall.value;
  const closeDetails = useCallback(() => {
    state.closeDetails();
    // What had the focus is gone with the details.
    grid.current?.focus();
  }, [state]);
  useFindKey(filterInput);
  return (
    <div class="panel">
      <Toolbar state={state} filterInput={filterInput} />
      <WarningBar state={state} />
      <NoticeBar state={state} />
      {state.view.value === 'errors' ? (
        <ErrorsView state={state} />
      ) : state.list.value.calls.length === 0 ? (
        <EmptyNotice state={state} />
      ) : (
        <SplitView
          state={state}
          main={<CallGrid state={state} scroller={grid} />}
          side={call && <CallDetails state={state} call={call} onClose={closeDetails} />}
        />
      )}
      <StatusBar state={state} />
      <LiveRegion state={state} />
      {state.dialog.value && <TextDialog shown={state.dialog.value} state={state} />}
    </div>
  );
}

/** Ctrl+F (Cmd+F) goes to the filter, wherever the focus is. */
function useFindKey(filterInput: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      if (!isFind || event.isComposing) return;
      // Chromium's DevTools would open their own search: only a capturing listener that stops the
      // key keeps it from them (Chromium 156).
      event.preventDefault();
      event.stopPropagation();
      filterInput.current?.select();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [filterInput]);
}
