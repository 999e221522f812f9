import { useMemo, useState } from 'preact/hooks';
import { readPastedText } from '../core/read-pasted-text';
import { pageLanguage } from '../view-model/page-language';
import { pastedView } from '../view-model/pasted-view';
import { CopyButton } from './copy/copy-button';
import { ExplanationLinks } from './details/explanation-links';
import { SummaryTab } from './details/summary-tab';
import type { PanelState } from './panel-state';

/** Explains what a person pastes; it is kept only as long as it stands in the box. */
export function ExplainBox({ state, autoFocus }: { state: PanelState; autoFocus?: boolean }) {
  const { explainBox: words, sentences } = state.words.value;
  const [text, setText] = useState('');
  // One time for one paste: a redraw must not make it another call.
  const reading = useMemo(() => readPastedText(text, Date.now()), [text]);
  const { notice, requestId, call, links } = pastedView(
    reading,
    state.explainer.value,
    state.words.value,
  );
  return (
    <section class="explain-box" aria-label={words.label}>
      <h2>{words.label}</h2>
      <textarea
        rows={3}
        aria-label={words.label}
        placeholder={words.placeholder}
        spellcheck={false}
        // biome-ignore lint/a11y/noAutofocus: the popup and the viewer are opened to paste
        autoFocus={autoFocus ?? false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="explain-bar">
        {text === '' ? (
          <span class="muted">{words.notStored}</span>
        ) : (
          <button type="button" class="text-button" onClick={() => setText('')}>
            {words.clear}
          </button>
        )}
        <span class="spacer" />
        {call && (
          <CopyButton
            state={state}
            label={words.copyTicket}
            copy={() => state.copying.ticketOf(call)}
          >
            {words.copyTicket}
          </CopyButton>
        )}
      </p>
      <div role="status">{notice && <p>{sentences([notice.text, notice.nextStep])}</p>}</div>
      {requestId !== undefined && (
        <p>
          <span class="muted">RequestId</span> <code>{requestId}</code>
        </p>
      )}
      {call && (
        <div class="tab-panel">
          <SummaryTab call={call} state={state} />
        </div>
      )}
      <div
        class="tab-panel"
        lang={pageLanguage(state.explainer.value.locale)}
        hidden={links.length === 0}
      >
        <ExplanationLinks links={links} labels={state.explainer.value.words.link} state={state} />
      </div>
    </section>
  );
}
