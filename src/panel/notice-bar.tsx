import { type PanelNoticeKind, panelNotice } from '../view-model/panel-notice';
import { CloseIcon } from './icons';
import type { PanelState } from './panel-state';

/** What there is to know beside the calls: paused, withheld, not permitted, gone. */
export function NoticeBar({ state }: { state: PanelState }) {
  const { recorder, settings, ports } = state;
  const words = state.words.value;
  const choices = {
    mayWithhold: ports.mayWithhold,
    hasDismissedGrant: settings.value.hasDismissedGrant,
  };
  const notice = panelNotice(recorder.value, choices, words);
  if (notice === undefined) return null;
  return (
    <div class="notice-bar" role="status" data-notice={notice.kind}>
      <span>
        {notice.text}{' '}
        {notice.action !== undefined && (
          <button type="button" class="text-button" onClick={() => act(state, notice.kind)}>
            {notice.action}
          </button>
        )}
      </span>
      {notice.kind === 'not-granted' && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.noticeBar.dismiss}
          title={words.noticeBar.dismissTitle}
          onClick={() => state.choose({ hasDismissedGrant: true })}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

function act(state: PanelState, kind: PanelNoticeKind): void {
  if (kind === 'paused') state.setPaused(false);
  if (kind === 'not-granted') {
    const page = state.recorder.value.visits.at(-1)?.url ?? '';
    state.ports.openOptions(URL.canParse(page) ? new URL(page).origin : undefined);
  }
}
