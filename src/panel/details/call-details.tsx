import { useEffect, useRef } from 'preact/hooks';
import type { Call } from '../../core/call';
import { requestIdOf } from '../../core/call';
import { DETAILS_TABS, type DetailsTab } from '../../view-model/panel-settings';
import { CopyButton } from '../copy/copy-button';
import { CloseIcon, TicketIcon } from '../icons';
import type { PanelState } from '../panel-state';
import { HeadersTab } from './headers-tab';
import { RelatedTab } from './related-tab';
import { RequestTab } from './request-tab';
import { ResponseTab } from './response-tab';
import { SummaryTab } from './summary-tab';
import { TabList } from './tab-list';
import { TicketMenu } from './ticket-menu';
import { TimingTab } from './timing-tab';

export interface CallDetailsProps {
  readonly state: PanelState;
  readonly call: Call;
  readonly onClose: () => void;
}

/** Everything about one call. */
export function CallDetails({ state, call, onClose }: CallDetailsProps) {
  const requestId = requestIdOf(call);
  const words = state.words.value.details;
  const tab = state.settings.value.detailsTab;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    state.focus.details = () => panel.current?.focus();
  }, [state]);
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
      aria-label={words.label}
      onPointerDown={pin}
      onWheel={pin}
      onKeyDown={onKeyDown}
    >
      <div class="details-bar">
        <TabList
          label={words.tabList}
          tabs={DETAILS_TABS.map((id) => ({ id, label: words.tabs[id] }))}
          selected={tab}
          onSelect={(detailsTab) => state.choose({ detailsTab })}
        />
        <span class="spacer" />
        {requestId !== undefined && (
          <CopyButton
            state={state}
            label={words.copyRequestId}
            title={words.copyRequestId}
            copy={() => ({ text: requestId, confirmation: words.copied })}
          >
            <span class="short-label id-label" aria-hidden="true" />
            <span class="long-label">{words.copyRequestId}</span>
          </CopyButton>
        )}
        <CopyButton
          state={state}
          label={words.copyTicket}
          title={words.copyTicket}
          copy={() => state.copying.ticketOf(call)}
        >
          <span class="short-label">
            <TicketIcon />
          </span>
          <span class="long-label">{words.copyTicket}</span>
        </CopyButton>
        <TicketMenu call={call} state={state} />
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeLabel}
          title={words.close}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <div
        ref={panel}
        class="tab-panel"
        role="tabpanel"
        id={`tabpanel-${tab}`}
        aria-labelledby={`tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too
        tabIndex={0}
        data-tab={tab}
        key={`${call.id} ${tab}`}
      >
        {tab !== 'summary' && <h2 class="visually-hidden">{words.tabs[tab]}</h2>}
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
      return <RequestTab call={call} state={state} />;
    case 'response':
      return <ResponseTab call={call} state={state} />;
    case 'headers':
      return <HeadersTab call={call} state={state} />;
    case 'timing':
      return <TimingTab call={call} state={state} />;
    case 'related':
      return <RelatedTab call={call} state={state} />;
  }
}
