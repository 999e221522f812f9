import type { Call } from '../core/call';
import type { ErrorExplanation } from '../core/explanation/error-explanation';
import { callSummary } from '../view-model/call-summary';
import { LostAnswerActions } from './lost-answer-actions';
import { OutcomeIcon } from './outcome-icon';
import type { PanelState } from './panel-state';

const TEXT = {
  requestId: 'RequestId',
  noRequestId: 'none',
  means: 'What it means',
  next: 'Do this next',
  retry: 'Retry',
  official: 'Documentation',
  message: 'Message',
  messageNote: 'as received, may be out of date',
  facts: 'Facts',
};

/** What happened, what to do, and what support will ask for. */
export function SummaryTab({ call, state }: { call: Call; state: PanelState }) {
  const summary = callSummary(call, state.ports.utcOffsetMinutes);
  return (
    <div class="summary">
      <h2 class="summary-title" data-outcome={summary.outcome}>
        <OutcomeIcon outcome={summary.outcome} />
        <span>{summary.title}</span>
      </h2>
      <p class="summary-id">
        <span class="muted">{TEXT.requestId}</span>{' '}
        {summary.requestId === undefined ? (
          <span class="muted">{TEXT.noRequestId}</span>
        ) : (
          <code>{summary.requestId}</code>
        )}
      </p>
      {summary.notice && (
        <>
          <p>{summary.notice.text}</p>
          {summary.notice.nextStep !== '' && (
            <>
              <h3>{TEXT.next}</h3>
              <p>{summary.notice.nextStep}</p>
            </>
          )}
        </>
      )}
      {summary.lost && <LostAnswerActions lost={summary.lost} call={call} state={state} />}
      {summary.explanation && <Explanation explanation={summary.explanation} />}
      {summary.message && (
        <>
          <h3>
            {TEXT.message} <span class="muted">{TEXT.messageNote}</span>
          </h3>
          <blockquote dir="auto">{summary.message}</blockquote>
        </>
      )}
      {summary.remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      <h3>{TEXT.facts}</h3>
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

function Explanation({ explanation }: { explanation: ErrorExplanation }) {
  const { official, meaning, nextSteps, retry } = explanation;
  return (
    <>
      <h3>{TEXT.means}</h3>
      <p>{meaning}</p>
      {official !== undefined && (
        <p class="official">
          <span class="muted">{TEXT.official}:</span> {official}
        </p>
      )}
      {nextSteps.length > 0 && (
        <>
          <h3>{TEXT.next}</h3>
          <ol>
            {nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{TEXT.retry}</h3>
      <p>{retry.text}</p>
    </>
  );
}
