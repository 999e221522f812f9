import { ExplainBox } from './explain-box';
import type { PanelState } from './panel-state';

const TEXT = {
  noCalls: 'No Tencent Cloud calls yet',
  noCallsNext: 'Repeat the step that failed while DevTools stays open.',
  noMatch: 'No call matches the filter',
  showAll: 'Show all calls',
};

/** What an empty list says, and what to do about it. */
export function EmptyNotice({ state }: { state: PanelState }) {
  if (state.list.value.total === 0) {
    return (
      <div class="empty-notice">
        <h2>{`${TEXT.noCalls}.`}</h2>
        <p>{TEXT.noCallsNext}</p>
        <ExplainBox state={state} />
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
