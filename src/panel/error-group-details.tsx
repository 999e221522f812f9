import { explainCall } from '../core/explanation/explain-call';
import { callsByMarker, type ErrorGroup, errorGroupTsv } from '../view-model/error-groups';
import { CopyButton } from './copy-button';
import { ExplanationView } from './explanation-view';
import type { PanelState } from './panel-state';

const number = new Intl.NumberFormat('en');
const calls = (count: number) => (count === 1 ? '1 call' : `${number.format(count)} calls`);
const TEXT = {
  show: (count: number) => `Show ${calls(count)}`,
  copyIds: 'Copy RequestIds',
  copyTicket: 'Copy ticket',
  copied: (count: number) => `Copied, ${calls(count)}`,
  newest: 'Explained from its newest call.',
  byMarker: 'By marker:',
};

/** What a group of errors means, and the ways to its calls. */
export function ErrorGroupDetails({ group, state }: { group: ErrorGroup; state: PanelState }) {
  const { newest, code } = group;
  const count = group.calls.length;
  const markers = callsByMarker(group, state.markers.value);
  const explanation = explainCall(newest, state.explainer.value, state.neighboursOf(newest));
  return (
    <section class="details" aria-label="Error">
      <div class="details-bar">
        <button type="button" class="action-button" onClick={() => state.showGroup(group)}>
          {TEXT.show(count)}
        </button>
        <CopyButton
          state={state}
          label={TEXT.copyIds}
          copy={() => ({
            text: errorGroupTsv(group, state.ports.utcOffsetMinutes),
            confirmation: TEXT.copied(count),
          })}
        >
          {TEXT.copyIds}
        </CopyButton>
        <CopyButton
          state={state}
          label={TEXT.copyTicket}
          copy={() => state.copying.groupTicketOf(group.calls)}
        >
          {TEXT.copyTicket}
        </CopyButton>
      </div>
      <div class="tab-panel">
        <h2 class="summary-title" data-outcome="error">
          {code}
        </h2>
        {count > 1 && <p class="muted">{TEXT.newest}</p>}
        {markers !== '' && (
          <p>
            <span class="muted">{TEXT.byMarker}</span> {markers}
          </p>
        )}
        {explanation && <ExplanationView explanation={explanation} call={newest} state={state} />}
      </div>
    </section>
  );
}
