import { useEffect, useRef } from 'preact/hooks';
import { FilterNote } from './filter/filter-note';
import { lazyViews } from './lazy-views';
import { LiveRegion } from './live-region';
import { loadViews } from './load-views';
import { MainView } from './main-view';
import { NoticeBar } from './notice-bar';
import type { PanelState } from './panel-state';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';
import { useKeptFocus } from './use-kept-focus';
import { usePageLanguage } from './use-page-language';
import { usePanelKeys } from './use-panel-keys';
import { WarningBar } from './warning-bar';

/** What is not on the screen at first is loaded so much later, in milliseconds: the list is drawn first. */
const OTHERS_AFTER_MS = 300;

/** The whole panel: toolbar, timeline, list, details, status. */
export function PanelApp({ state }: { state: PanelState }) {
  const filterInput = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(panel, main, grid);
  usePageLanguage(state);
  usePanelKeys(state);
  useEffect(() => {
    state.focus.filter = () => filterInput.current?.select();
    state.focus.list = () => grid.current?.focus();
  }, [state]);
  useEffect(() => {
    let cancel = () => {};
    const timer = setTimeout(() => {
      cancel = state.ports.whenIdle(() => {
        Promise.all([loadViews(), state.ports.loadCopyWriters()]).catch(state.ports.reportError);
      });
    }, OTHERS_AFTER_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [state]);
  return (
    <div ref={panel} class="panel">
      <Toolbar state={state} filterInput={filterInput} />
      <FilterNote state={state} />
      <WarningBar state={state} />
      <NoticeBar state={state} />
      <main ref={main} class="panel-main" tabIndex={-1}>
        <Timeline state={state} />
        <MainView state={state} grid={grid} />
      </main>
      <StatusBar state={state} />
      <LiveRegion state={state} />
      {state.showsKeys.value && <lazyViews.KeySheet state={state} />}
      {state.dialog.value && <lazyViews.TextDialog shown={state.dialog.value} state={state} />}
    </div>
  );
}

/** There as long as there are calls, also where the filter lists none of them. */
function Timeline({ state }: { state: PanelState }) {
  const isShown = state.settings.value.showsOverview && state.list.value.total > 0;
  return isShown ? <lazyViews.Overview state={state} /> : null;
}
