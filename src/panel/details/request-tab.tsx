import { useMemo } from 'preact/hooks';
import type { Call } from '../../core/call';
import { exchangeLine } from '../../view-model/exchange-view';
import { requestParameters } from '../../view-model/request-parameters';
import type { PanelState } from '../panel-state';
import { BodyView } from './body-view';
import { ExchangeActions } from './exchange-actions';
import { MaskNote } from './mask-note';
import { ParameterTable } from './parameter-table';
import { Segments } from './segments';
import { useBody } from './use-body';
import { useRevealed } from './use-revealed';

/** What was asked: as tables of parameters, or as the text that was sent. */
export function RequestTab({ state, call }: { state: PanelState; call: Call }) {
  const words = state.words.value.details;
  const [isRevealed, toggleRevealed] = useRevealed(state);
  const { extraNames } = state.copying.settings.value;
  const masking = useMemo(() => ({ isRevealed, extraNames }), [isRevealed, extraNames]);
  const line = exchangeLine(call, 'request', masking, words);
  const { body, isLoading } = useBody(state, call, { side: 'request', ...masking });
  const tables = useMemo(() => requestParameters(call, masking), [call, masking]);
  const showsText = body !== undefined && state.settings.value.requestForm === 'text';
  const showText = (isShown: boolean) =>
    state.choose({ requestForm: isShown ? 'text' : 'parameters' });
  return (
    <div class="exchange-side">
      <p class="exchange-line">
        <code>{line.text}</code>
      </p>
      <MaskNote
        state={state}
        count={showsText ? line.maskedCount + body.maskedCount : tables.maskedCount}
        isRevealed={isRevealed}
        onToggle={toggleRevealed}
      />
      {showsText ? (
        <BodyView
          state={state}
          call={call}
          side="request"
          body={body}
          isLoading={isLoading}
          onParameters={() => showText(false)}
        />
      ) : (
        <>
          <div class="body-bar">
            {body && (
              <Segments
                label={words.view}
                segments={[
                  { id: 'parameters', label: words.parameters },
                  ...(body.isJson
                    ? [{ id: 'pretty' as const, label: words.pretty, title: words.prettyTitle }]
                    : []),
                  { id: 'raw', label: words.raw, title: words.rawTitle },
                ]}
                chosen="parameters"
                onChoose={(id) => {
                  if (id === 'parameters') return;
                  if (body.isJson) state.choose({ bodyLayout: id });
                  showText(true);
                }}
              />
            )}
            <span class="spacer" />
            <ExchangeActions state={state} call={call} />
          </div>
          {tables.isTooLong ? (
            <p>{words.tooLong}</p>
          ) : (
            <ParameterTable
              caption={words.parameters}
              rows={tables.parameters}
              none={words.noParameters}
              words={words}
            />
          )}
          {tables.leftOutCount > 0 && <p class="muted">{words.leftOut(tables.leftOutCount)}</p>}
          {tables.common.length > 0 && (
            <ParameterTable
              caption={words.commonParameters}
              rows={tables.common}
              none=""
              words={words}
            />
          )}
        </>
      )}
    </div>
  );
}
