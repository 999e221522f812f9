import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { DetailsPane } from './details-pane';
import { EmptyNotice } from './empty-notice';
import { lazyViews } from './lazy-views';
import { CallGrid } from './list/call-grid';
import type { PanelState } from './panel-state';
import { SplitView } from './split-view';

export interface MainViewProps {
  readonly state: PanelState;
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** What fills the panel: the list with its details, or one of the other views. */
export function MainView({ state, grid }: MainViewProps) {
  const comparison = state.comparison.value;
  const closeComparison = useCallback(() => {
    state.comparison.value = undefined;
    // The list is back with the next frame.
    requestAnimationFrame(() => grid.current?.focus());
  }, [state, grid]);
  if (comparison) {
    return <lazyViews.CompareView state={state} compared={comparison} onClose={closeComparison} />;
  }
  switch (state.view.value) {
    case 'errors':
      return <lazyViews.ErrorsView state={state} />;
    case 'actions':
      return <lazyViews.ActionsView state={state} />;
    case 'calls':
      return <CallsView state={state} grid={grid} />;
  }
}

function CallsView({ state, grid }: MainViewProps) {
  const call = state.selectedCall.value;
  const closeDetails = useCallback(() => {
    state.closeDetails();
    // What had the focus is gone with the details.
    grid.current?.focus();
  }, [state, grid]);
  const { calls, total } = state.list.value;
  if (total === 0) return <EmptyNotice state={state} />;
  return (
    <SplitView
      state={state}
      // The next key may bring the rows back: to make them anew takes longer than to show them again.
      cover={calls.length === 0 && <EmptyNotice state={state} />}
      main={<CallGrid state={state} scroller={grid} />}
      side={call && <DetailsPane state={state} call={call} onClose={closeDetails} />}
    />
  );
}
