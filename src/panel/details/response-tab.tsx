import type { Call } from '../../core/call';
import { exchangeLine } from '../../view-model/exchange-view';
import { missingBodyNotice } from '../../view-model/no-body-text';
import type { PanelState } from '../panel-state';
import { BodyView } from './body-view';
import { MaskNote } from './mask-note';
import { useBody } from './use-body';
import { useRevealed } from './use-revealed';

/** The answer's status and body. */
export function ResponseTab({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  const [isRevealed, toggleRevealed] = useRevealed(state);
  const masking = { isRevealed, extraNames: state.copying.settings.value.extraNames };
  const line = exchangeLine(call, 'response', masking, words);
  const { body, isLoading } = useBody(state, call, { side: 'response', ...masking });
  const notice = missingBodyNotice(call, state.words.value);
  return (
    <div class="exchange-side">
      <p class="exchange-line">
        <code>{line.text}</code>
      </p>
      <MaskNote
        state={state}
        count={line.maskedCount + (body?.maskedCount ?? 0)}
        isRevealed={isRevealed}
        onToggle={toggleRevealed}
      />
      {notice && (
        <p>
          {notice.text} {notice.nextStep}
        </p>
      )}
      {body ? (
        <BodyView state={state} call={call} side="response" body={body} isLoading={isLoading} />
      ) : (
        !notice && <p class="muted">{words.noResponseBody}</p>
      )}
    </div>
  );
}
