import { explainCall } from '../core/explanation/explain-call';
import { callsByMarker, type ErrorGroup } from '../view-model/error-groups';
import { CopyButton } from './copy/copy-button';
import { ExplanationView } from './details/explanation-view';
import type { PanelState } from './panel-state';

/** What a group of errors means, and the ways to its calls. */
export function ErrorGroupDetails({ group, state }: { group: ErrorGroup; state: PanelState }) {
  const { newest, code } = group;
  const words = state.words.value.errorGroupDetails;
  const count = group.calls.length;
  const markers = callsByMarker(group, state.markers.value, state.words.value);
  const explanation = explainCall(newest, state.explainer.value, state.neighboursOf(newest));
  return (
    <section class="details" aria-label={words.label}>
      <div class="details-bar">
        <button type="button" class="action-button" onClick={() => state.showGroup(group)}>
          {words.show(count)}
        </button>
        <CopyButton
          state={state}
          label={words.copyIds}
          copy={() => state.copying.groupLinesOf(group)}
        >
          {words.copyIds}
        </CopyButton>
        <CopyButton
          state={state}
          label={words.copyTicket}
          copy={() => state.copying.groupTicketOf(group.calls)}
        >
          {words.copyTicket}
        </CopyButton>
      </div>
      <div class="tab-panel">
        <h2 class="summary-title" data-outcome="error">
          {code}
        </h2>
        {count > 1 && <p class="muted">{words.newest}</p>}
        {markers !== '' && (
          <p>
            <span class="muted">{words.byMarker}</span> {markers}
          </p>
        )}
        {explanation && <ExplanationView explanation={explanation} call={newest} state={state} />}
      </div>
    </section>
  );
}
