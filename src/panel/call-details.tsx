import type { Call } from '../core/call';
import { requestIdOf } from '../core/call';
import { requestView, responseView } from '../view-model/exchange-view';
import type { DetailsTab } from '../view-model/panel-settings';
import { CopyButton } from './copy-button';
import { ExchangeSide } from './exchange-side';
import { CloseIcon } from './icons';
import type { PanelState } from './panel-state';
import { SummaryTab } from './summary-tab';
import { TabList } from './tab-list';
import { TicketMenu } from './ticket-menu';

const TABS: readonly { readonly id: DetailsTab; readonly label: string }[] = [
  { id: 'summary', label: 'Summary' },
  { id: 'request', label: 'Request' },
  { id: 'response', label: 'Response' },
];

export interface CallDetailsProps {
  readonly state: PanelState;
  readonly call: Call;
  readonly onClose: () => void;
}

/** Everything about one call. */
export function CallDetails({ state, call, onClose }: CallDetailsProps) {
  const requestId = requestIdOf(call);
  const tab = state.settings.value.detailsTab;
  const pin = () => {
    // Reading counts as choosing: the next error must not push this one away.
    if (state.selection.value.kind === 'newest-error') state.select(call.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') {
      pin();
      return;
    }
    // Chromium's DevTools would open their drawer as well (Chromium 156).
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      class="details"
      aria-label="Call"
      onPointerDown={pin}
      onWheel={pin}
      onKeyDown={onKeyDown}
    >
      <div class="details-bar">
        <TabList
          tabs={TABS}
          selected={tab}
          onSelect={(detailsTab) => state.choose({ detailsTab })}
        />
        <span class="spacer" />
        {requestId !== undefined && (
          <CopyButton
            state={state}
            label="Copy RequestId"
            copy={() => ({ text: requestId, confirmation: 'Copied' })}
          >
            Copy RequestId
          </CopyButton>
        )}
        <CopyButton state={state} label="Copy ticket" copy={() => state.copying.ticketOf(call)}>
          Copy ticket
        </CopyButton>
        <TicketMenu call={call} state={state} />
        <button
          type="button"
          class="icon-button"
          aria-label="Close details"
          title="Close"
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`tabpanel-${tab}`}
        aria-labelledby={`tab-${tab}`}
        key={`${call.id} ${tab}`}
      >
        <TabContent tab={tab} call={call} state={state} />
      </div>
    </section>
  );
}

function TabContent({ tab, call, state }: { tab: DetailsTab; call: Call; state: PanelState }) {
  switch (tab) {
    case 'summary':
      return <SummaryTab call={call} state={state} />;
    case 'request':
      return (
        <ExchangeSide
          call={call}
          view={requestView}
          extraNames={state.copying.settings.value.extraNames}
          noBody="The request has no body."
        />
      );
    case 'response':
      return (
        <ExchangeSide
          call={call}
          view={responseView}
          extraNames={state.copying.settings.value.extraNames}
          noBody="The response has no body."
        />
      );
  }
}
