import type { Call } from '../core/call';
import type { LostAnswer } from '../view-model/lost-answer';
import { CopyButton } from './copy-button';
import type { PanelState } from './panel-state';

const TEXT = {
  audit: 'Open CloudAudit',
  copySearch: 'Copy what to look for',
  copyKnown: 'Copy what is known',
  reload: 'Reload page',
  auditNote:
    'CloudAudit records console calls with RequestId and error code; some APIs are not in it.',
};

/** What can still be done for a call whose answer nobody kept. */
export function LostAnswerActions(props: { lost: LostAnswer; call: Call; state: PanelState }) {
  const { lost, call, state } = props;
  const { reloadPage } = state.ports;
  return (
    <>
      <p class="actions">
        <CopyButton
          state={state}
          label={TEXT.copySearch}
          copy={() => ({ text: lost.searchText, confirmation: 'Copied' })}
        >
          {TEXT.copySearch}
        </CopyButton>
        <a class="action-button" href={lost.auditUrl} target="_blank" rel="noreferrer">
          {TEXT.audit}
        </a>
        <CopyButton state={state} label={TEXT.copyKnown} copy={() => state.copying.ticketOf(call)}>
          {TEXT.copyKnown}
        </CopyButton>
        {lost.mayReload && (
          <button type="button" class="action-button" onClick={reloadPage}>
            {TEXT.reload}
          </button>
        )}
      </p>
      <p class="muted">{TEXT.auditNote}</p>
    </>
  );
}
