import type { Call } from '../../core/call';
import type { LostAnswer } from '../../view-model/lost-answer';
import { CopyButton } from '../copy/copy-button';
import type { PanelState } from '../panel-state';

/** What can still be done for a call whose answer nobody kept. */
export function LostAnswerActions(props: { lost: LostAnswer; call: Call; state: PanelState }) {
  const { lost, call, state } = props;
  const { reloadPage } = state.ports;
  const { lostAnswerActions: words, copyConfirmation } = state.words.value;
  return (
    <>
      <p class="actions">
        <CopyButton
          state={state}
          label={words.copySearch}
          copy={() => ({ text: lost.searchText, confirmation: copyConfirmation.copied })}
        >
          {words.copySearch}
        </CopyButton>
        <a class="action-button" href={lost.auditUrl} target="_blank" rel="noreferrer">
          {words.audit}
        </a>
        <CopyButton state={state} label={words.copyKnown} copy={() => state.copying.ticketOf(call)}>
          {words.copyKnown}
        </CopyButton>
        {lost.mayReload && (
          <button type="button" class="action-button" onClick={reloadPage}>
            {words.reload}
          </button>
        )}
      </p>
      <p class="muted">{words.auditNote}</p>
    </>
  );
}
