import { useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { SaveMenu } from './copy/save-menu';
import { FilterField } from './filter/filter-field';
import { ClearIcon, OverviewIcon, PreserveIcon, RecordIcon } from './icons';
import { MarkerButton } from './marker-button';
import { OutcomeChips } from './outcome-chips';
import type { PanelState } from './panel-state';
import { ViewSwitch } from './view-switch';

export function Toolbar(props: {
  state: PanelState;
  filterInput: RefObject<HTMLInputElement | null>;
}) {
  const { state, filterInput } = props;
  const words = state.words.value.toolbar;
  const { isPaused, preservesLog } = state.recorder.value;
  const { showsOverview } = state.settings.value;
  const isRecording = state.ports.place === 'devtools';
  // The list changes with each key and each call; only what follows from this is drawn anew here.
  const isEmpty = useComputed(() => state.list.value.total === 0);
  return (
    <header class="toolbars">
      <h1 class="visually-hidden">{words.title}</h1>
      <div class="toolbar">
        {isRecording && (
          <button
            type="button"
            class="icon-button record-button"
            title={isPaused ? words.resume : words.pause}
            aria-label={isPaused ? words.resume : words.pause}
            data-recording={!isPaused}
            onClick={() => state.setPaused(!isPaused)}
          >
            <RecordIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          title={words.clear}
          aria-label={words.clear}
          onClick={state.clear}
          disabled={isEmpty.value}
        >
          <ClearIcon />
        </button>
        {isRecording && (
          <button
            type="button"
            class="icon-button toggle-button"
            title={words.preserve}
            aria-label={words.preserve}
            aria-pressed={preservesLog}
            onClick={() => state.setPreservesLog(!preservesLog)}
          >
            <PreserveIcon />
          </button>
        )}
        {isRecording && <MarkerButton state={state} />}
        <button
          type="button"
          class="icon-button toggle-button overview-toggle"
          title={words.overview}
          aria-label={words.overview}
          aria-pressed={showsOverview}
          onClick={() => state.choose({ showsOverview: !showsOverview })}
        >
          <OverviewIcon />
        </button>
        <SaveMenu state={state} />
        <span class="toolbar-divider" />
        <ViewSwitch state={state} />
      </div>
      <div class="toolbar filter-bar">
        <FilterField state={state} input={filterInput} />
        {state.view.value === 'calls' && <OutcomeChips state={state} />}
      </div>
    </header>
  );
}
