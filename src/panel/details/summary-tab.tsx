import type { Call } from '../../core/call';
import { callSummary } from '../../view-model/call-summary';
import { languageOfText } from '../../view-model/language-of-text';
import { pageLanguage } from '../../view-model/page-language';
import { OutcomeIcon } from '../outcome-icon';
import type { PanelState } from '../panel-state';
import { ExplanationView } from './explanation-view';
import { LostAnswerActions } from './lost-answer-actions';

/** What happened, what to do, and what support will ask for. */
export function SummaryTab({ call, state }: { call: Call; state: PanelState }) {
  const { headings, locale } = state.explainer.value;
  const words = state.words.value.summaryTab;
  const summary = callSummary(
    call,
    state.explainer.value,
    state.neighboursOf(call),
    state.utcOffsetMinutes.value,
    state.words.value,
  );
  return (
    <div class="summary">
      <h2 class="summary-title" data-outcome={summary.outcome}>
        <OutcomeIcon outcome={summary.outcome} />
        <span>{summary.title}</span>
      </h2>
      <p class="summary-id">
        <span class="muted">RequestId</span>{' '}
        {summary.requestId === undefined ? (
          <span class="muted">{words.noRequestId}</span>
        ) : (
          <code>{summary.requestId}</code>
        )}
      </p>
      {summary.notice && (
        <>
          <p>{summary.notice.text}</p>
          {summary.notice.nextStep !== '' && (
            <>
              <h3>{words.next}</h3>
              <p>{summary.notice.nextStep}</p>
            </>
          )}
        </>
      )}
      {summary.retry && (
        <div lang={pageLanguage(locale)}>
          <h3>{headings.retry}</h3>
          <p data-retry={summary.retry.kind}>{summary.retry.text}</p>
        </div>
      )}
      {summary.lost && <LostAnswerActions lost={summary.lost} call={call} state={state} />}
      {summary.explanation && (
        <ExplanationView explanation={summary.explanation} call={call} state={state} />
      )}
      {summary.message && (
        <>
          <h3 lang={pageLanguage(locale)}>
            {headings.message} <span class="muted">{headings.messageNote}</span>
          </h3>
          <blockquote dir="auto" lang={languageOfText(summary.message)}>
            {summary.message}
          </blockquote>
        </>
      )}
      {summary.remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      <h3>{words.facts}</h3>
      <dl class="facts">
        {summary.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
