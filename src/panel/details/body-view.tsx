import { useRef } from 'preact/hooks';
import type { Call } from '../../core/call';
import { formatCount } from '../../core/ticket/format-count';
import type { ExchangeSide } from '../../view-model/exchange-view';
import type { TextSpan } from '../../view-model/find-body-places';
import { formatBinding } from '../../view-model/panel-keys';
import type { PreparedBody } from '../../view-model/prepare-body';
import { SearchIcon } from '../icons';
import type { PanelState } from '../panel-state';
import type { BodyEditor } from './body-editor';
import { ExchangeActions } from './exchange-actions';
import { Segments } from './segments';
import { TextEditor } from './text-editor';

export interface BodyViewProps {
  readonly state: PanelState;
  readonly call: Call;
  readonly side: ExchangeSide;
  readonly body: PreparedBody;
  /** The whole is being made ready. */
  readonly isLoading: boolean;
  /** Shows the request as tables instead. */
  readonly onParameters?: () => void;
}

/** A body in its editor, with what can be done to it over it. */
export function BodyView({ state, call, side, body, isLoading, onParameters }: BodyViewProps) {
  const editor = useRef<BodyEditor | undefined>(undefined);
  const words = state.words.value.details;
  const { text, isJson, named, places, shortenedFrom } = body;
  const { bodyLayout } = state.settings.value;
  const findLabel = words.find(formatBinding('$mod+f', state.ports.isMac));
  const goTo = (action: string, label: string, span: TextSpan | undefined) =>
    span && (
      <button
        type="button"
        class="action-button"
        data-action={action}
        onClick={() => editor.current?.select(span)}
      >
        {label}
      </button>
    );
  return (
    <>
      <div class="body-bar">
        {(isJson || onParameters) && (
          <Segments
            label={words.view}
            segments={[
              ...(onParameters ? [{ id: 'parameters' as const, label: words.parameters }] : []),
              ...(isJson
                ? [{ id: 'pretty' as const, label: words.pretty, title: words.prettyTitle }]
                : []),
              { id: 'raw' as const, label: words.raw, title: words.rawTitle },
            ]}
            chosen={isJson ? bodyLayout : 'raw'}
            onChoose={(id) => {
              if (id === 'parameters') onParameters?.();
              else if (isJson) state.choose({ bodyLayout: id });
            }}
          />
        )}
        {goTo('go-to-error', words.goToError, places.error)}
        {goTo('go-to-request-id', words.goToRequestId, places.requestId)}
        <span class="spacer" />
        <ExchangeActions state={state} call={call} />
        <button
          type="button"
          class="icon-button"
          aria-label={findLabel}
          title={findLabel}
          onClick={() => editor.current?.find()}
        >
          <SearchIcon />
        </button>
      </div>
      {shortenedFrom !== undefined && (
        <p class="muted" role="status">
          {(isLoading ? words.loadingWhole : words.onlyBeginning)(formatCount(shortenedFrom))}
        </p>
      )}
      <TextEditor
        editor={editor}
        reportError={state.ports.reportError}
        content={{
          text,
          isJson,
          named,
          label: side === 'request' ? words.requestText : words.responseText,
          words,
        }}
      />
    </>
  );
}
