import type { Call } from '../../core/call';
import type { ErrorExplanation } from '../../core/explanation/error-explanation';
import type { Explainer } from '../../core/explanation/explainer';
import { pageLanguage } from '../../view-model/page-language';
import type { PanelState } from '../panel-state';
import { ExplanationLinks } from './explanation-links';
import { OfficialTextView } from './official-text-view';
import { PermissionView } from './permission-view';

export interface ExplanationViewProps {
  readonly explanation: ErrorExplanation;
  readonly call: Call;
  readonly state: PanelState;
}

/** What an error means, why it came in this call, and what to do; in one language throughout. */
export function ExplanationView({ explanation, call, state }: ExplanationViewProps) {
  const explainer = state.explainer.value;
  const { headings, words, locale } = explainer;
  const { meaning, official, foundWords, nextSteps, retry, side, sideWords } = explanation;
  return (
    <div class="explanation" lang={pageLanguage(locale)}>
      <h3 class="explanation-head">
        <span>{headings.meaning}</span>
        <button
          type="button"
          class="text-button"
          lang={pageLanguage(locale === 'zh' ? 'en' : 'zh')}
          onClick={state.switchLanguage}
        >
          {headings.otherLanguage}
        </button>
      </h3>
      {official !== undefined && (
        <p>
          <span class="muted">{headings.official}</span> <span lang="en">{official}</span>
        </p>
      )}
      <p>
        {meaning} <span class="muted">{foundWords}</span>
      </p>
      <OfficialTextView code={explanation.code} call={call} state={state} />
      <Causes explanation={explanation} explainer={explainer} />
      {explanation.permission && (
        <PermissionView permission={explanation.permission} state={state} />
      )}
      {nextSteps.length > 0 && (
        <>
          <h3>{headings.nextSteps}</h3>
          <Steps steps={nextSteps} />
        </>
      )}
      <h3>{headings.retry}</h3>
      <p data-retry={retry.kind}>{retry.text}</p>
      {side !== 'unknown' && (
        <p class="muted">
          {locale === 'zh' ? `${headings.side}：${sideWords}` : `${headings.side}: ${sideWords}`}
        </p>
      )}
      <ExplanationLinks links={explanation.links} labels={words.link} state={state} />
    </div>
  );
}

function Causes(props: { explanation: ErrorExplanation; explainer: Explainer }) {
  const { causes, ruledOut } = props.explanation;
  const { headings, words, locale } = props.explainer;
  if (causes.length === 0 && ruledOut.length === 0) return null;
  return (
    <>
      <h3>{headings.causes}</h3>
      <ul class="causes">
        {causes.map(({ certainty, text }) => (
          <li key={text} data-certainty={certainty}>
            <span class="certainty">{words.certainty[certainty]}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {ruledOut.length > 0 && (
        <p class="muted ruled-out">
          {locale === 'zh'
            ? `${headings.ruledOut}：${ruledOut.join('、')}`
            : `${headings.ruledOut}: ${ruledOut.join(', ')}`}
        </p>
      )}
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 1) return <p>{steps[0]}</p>;
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
