import { lazyViews } from './lazy-views';
import type { PanelState } from './panel-state';

/** The viewer's page, by its place in the extension. */
const VIEWER_URL = '/src/viewer/viewer.html';

/** What an empty list says, and what to do about it. */
export function EmptyNotice({ state }: { state: PanelState }) {
  const words = state.words.value.emptyNotice;
  if (state.list.value.total > 0) {
    return (
      <div class="empty-notice">
        <h2>{words.noMatch}</h2>
        <p>
          <button type="button" class="action-button" onClick={state.showAll}>
            {words.showAll}
          </button>
        </p>
      </div>
    );
  }
  // A viewer has the box elsewhere, and no page that could call.
  if (state.ports.place === 'viewer') {
    return (
      <div class="empty-notice">
        <h2>{words.noCallsHere}</h2>
        <p>{words.noCallsHereNext}</p>
      </div>
    );
  }
  const { isPaused, visits } = state.recorder.value;
  return (
    <div class="empty-notice">
      <h2>{isPaused ? words.paused : words.noCalls}</h2>
      <p>{isPaused ? words.pausedNext : visits.length > 1 ? words.noCallsNext : words.lateNext}</p>
      <p class="actions">
        {isPaused ? (
          <button type="button" class="action-button" onClick={() => state.setPaused(false)}>
            {words.resume}
          </button>
        ) : (
          <button type="button" class="action-button" onClick={state.ports.reloadPage}>
            {words.reload}
          </button>
        )}
        <a class="action-button" href={VIEWER_URL} target="_blank" rel="noreferrer">
          {words.openHar}
        </a>
      </p>
      <lazyViews.ExplainBox state={state} />
    </div>
  );
}
