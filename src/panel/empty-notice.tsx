import { ExplainBox } from './explain-box';
import type { PanelState } from './panel-state';

const TEXT = {
  noCalls: 'No Tencent Cloud calls yet',
  noCallsNext: 'Repeat the step that failed while DevTools stays open.',
  noCallsHere: 'No Tencent Cloud calls are listed',
  noCallsHereNext: 'Open a HAR file that has some.',
  noMatch: 'No call matches the filter',
  showAll: 'Show all calls',
};

/** What an empty list says, and what to do about it. */
export function EmptyNotice({ state }: { state: PanelState }) {
  if (state.list.value.total === 0) {
    // A viewer has the box elsewhere, and no page that could call.
    const isRecording = state.ports.place === 'devtools';
    return (
      <div class="empty-notice">
        <h2>{`${isRecording ? TEXT.noCalls : TEXT.noCallsHere}.`}</h2>
        <p>{isRecording ? TEXT.noCallsNext : TEXT.noCallsHereNext}</p>
        {isRecording && <ExplainBox state={state} />}
      </div>
    );
  }
  return (
    <div class="empty-notice">
      <h2>{`${TEXT.noMatch}.`}</h2>
      <p>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            state.filter.value = '';
            state.group.value = undefined;
          }}
        >
          {TEXT.showAll}
        </button>
      </p>
    </div>
  );
}
