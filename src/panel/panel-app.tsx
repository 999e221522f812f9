import { useEffect, useRef } from 'preact/hooks';
import { FilterNote } from './filter-note';
import { KeySheet } from './key-sheet';
import { LiveRegion } from './live-region';
import { MainView } from './main-view';
import { NoticeBar } from './notice-bar';
import { Overview } from './overview';
import type { PanelState } from './panel-state';
import { StatusBar } from './status-bar';
import { TextDialog } from './text-dialog';
import { Toolbar } from './toolbar';
import { usePageLanguage } from './use-page-language';
import { usePanelKeys } from './use-panel-keys';
import { WarningBar } from './warning-bar';

/** The whole panel: toolbar, timeline, list, details, status. */
export function PanelApp({ state }: { state: PanelState }) {
  const filterInput = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  usePageLanguage(state);
  usePanelKeys(state);
  useEffect(() => {
    state.focus.filter = () => filterInput.current?.select();
    state.focus.list = () => grid.current?.focus();
  }, [state]);
  const hasOverview = state.settings.value.showsOverview && state.timeline.value.times.length > 0;
  return (
    <div class="panel">
      <Toolbar state={state} filterInput={filterInput} />
      <FilterNote state={state} />
      <WarningBar state={state} />
      <NoticeBar state={state} />
      {hasOverview && <Overview state={state} />}
      <MainView state={state} grid={grid} />
      <StatusBar state={state} />
      <LiveRegion state={state} />
      {state.showsKeys.value && <KeySheet state={state} />}
      {state.dialog.value && <TextDialog shown={state.dialog.value} state={state} />}
    </div>
  );
}
