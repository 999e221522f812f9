import type { Call } from '../../core/call';
import { headerCopy } from '../../view-model/copy-header';
import { type ExchangeSide, exchangeLine, headersView } from '../../view-model/exchange-view';
import { CopyButton } from '../copy/copy-button';
import { CopyIcon } from '../icons';
import type { PanelState } from '../panel-state';
import { MaskNote } from './mask-note';
import { useRevealed } from './use-revealed';

/** Both sides' headers, each with its own masks. */
export function HeadersTab({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  return (
    <>
      <Side state={state} call={call} side="response" heading={words.responseHeaders} />
      <Side state={state} call={call} side="request" heading={words.requestHeaders} />
    </>
  );
}

interface SideProps {
  readonly state: PanelState;
  readonly call: Call;
  readonly side: ExchangeSide;
  readonly heading: string;
}

function Side({ state, call, side, heading }: SideProps) {
  const words = state.words.value.details;
  const [isRevealed, toggleRevealed] = useRevealed(state);
  const { extraNames, masksPersonal } = state.copying.settings.value;
  const masking = { isRevealed, extraNames };
  const line = exchangeLine(call, side, masking, words);
  const { headers, maskedCount } = headersView(call, side, masking);
  return (
    <section class="headers-side" aria-label={heading}>
      <h3>{heading}</h3>
      <p class="exchange-line">
        <code>{line.text}</code>
      </p>
      <MaskNote
        state={state}
        count={line.maskedCount + maskedCount}
        isRevealed={isRevealed}
        onToggle={toggleRevealed}
      />
      {headers.length === 0 ? (
        <p class="muted">{words.noHeaders}</p>
      ) : (
        <dl class="headers">
          {headers.map(({ name, value }, index) => (
            <div key={`${index} ${name}`}>
              <dt>{name}</dt>
              <dd>
                {value}
                <CopyButton
                  state={state}
                  isIcon
                  label={words.copyValue(name)}
                  title={words.copyValue(name)}
                  copy={() =>
                    headerCopy(
                      call,
                      side,
                      index,
                      { personal: masksPersonal, extraNames },
                      state.words.value,
                    )
                  }
                >
                  <CopyIcon />
                </CopyButton>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
