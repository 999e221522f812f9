import type { RefObject } from 'preact';
import { ClearIcon, PreserveIcon, RecordIcon, SearchIcon } from './icons';
import { MarkerButton } from './marker-button';
import { OutcomeChips } from './outcome-chips';
import type { PanelState } from './panel-state';
import { SaveMenu } from './save-menu';
import { ViewSwitch } from './view-switch';

const TEXT = {
  pause: 'Pause: list no new calls',
  resume: 'Resume: list new calls',
  clear: 'Clear the list',
  preserve: 'Preserve log: keep calls when the page navigates',
  filter: 'Filter',
};

export function Toolbar(props: {
  state: PanelState;
  filterInput: RefObject<HTMLInputElement | null>;
}) {
  const { state, filterInput } = props;
  const { isPaused, preservesLog } = state.recorder.value;
  const isRecording = state.ports.place === 'devtools';
  return (
    <div class="toolbar" role="toolbar" aria-label="List">
      {isRecording && (
        <button
          type="button"
          class="icon-button record-button"
          title={isPaused ? TEXT.resume : TEXT.pause}
          aria-label={isPaused ? TEXT.resume : TEXT.pause}
          data-recording={!isPaused}
          onClick={() => state.setPaused(!isPaused)}
        >
          <RecordIcon />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        title={TEXT.clear}
        aria-label={TEXT.clear}
        onClick={state.clear}
        disabled={state.list.value.total === 0}
      >
        <ClearIcon />
      </button>
      {isRecording && (
        <button
          type="button"
          class="icon-button toggle-button"
          title={TEXT.preserve}
          aria-label={TEXT.preserve}
          aria-pressed={preservesLog}
          onClick={() => state.setPreservesLog(!preservesLog)}
        >
          <PreserveIcon />
        </button>
      )}
      {isRecording && <MarkerButton state={state} />}
      <SaveMenu state={state} />
      <span class="toolbar-divider" />
      <ViewSwitch state={state} />
      <span class="toolbar-divider" />
      <label class="filter-field">
        <SearchIcon />
        <input
          ref={filterInput}
          type="search"
          placeholder={TEXT.filter}
          aria-label="Filter by action, code, RequestId, message or URL"
          spellcheck={false}
          value={state.filter.value}
          onInput={(event) => {
            state.filter.value = event.currentTarget.value;
          }}
        />
      </label>
      {state.view.value === 'calls' && <OutcomeChips state={state} />}
    </div>
  );
}
