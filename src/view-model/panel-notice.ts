import type { RecorderState } from '../core/ledger/tab-recorder';
import { isOriginGranted } from './is-origin-granted';
import type { PanelWords } from './words/en';

/** One line above the list, with what to do about it. */
export interface PanelNotice {
  readonly kind: PanelNoticeKind;
  readonly text: string;
  /** What its button does, if it has one. */
  readonly action: string | undefined;
}

export type PanelNoticeKind =
  /** The extension was reloaded under this DevTools window. */
  | 'gone'
  | 'paused'
  /** Firefox's Network panel keeps calls from us. */
  | 'withheld'
  /** The observer may not look at this page. */
  | 'not-granted';

export interface NoticeChoices {
  /** The browser's own Network panel withholds what it does not show (Firefox). */
  readonly mayWithhold: boolean;
  /** The person has read what is missing without the permission. */
  readonly hasDismissedGrant: boolean;
}

/** What to say above the list now; the most urgent only. */
export function panelNotice(
  state: RecorderState,
  choices: NoticeChoices,
  { panelNotice: words }: PanelWords,
): PanelNotice | undefined {
  if (state.isGone) return { kind: 'gone', text: words.gone, action: undefined };
  if (state.isPaused) {
    return { kind: 'paused', text: words.paused(state.pausedCount), action: words.resume };
  }
  if (choices.mayWithhold && state.withheldCount > 0) {
    return { kind: 'withheld', text: words.withheld(state.withheldCount), action: undefined };
  }
  const page = state.visits.at(-1)?.url ?? '';
  const { grantedOrigins } = state;
  if (
    !choices.hasDismissedGrant &&
    grantedOrigins !== undefined &&
    /^https?:/.test(page) &&
    !isOriginGranted(page, grantedOrigins)
  ) {
    return {
      kind: 'not-granted',
      text: words.notGranted(new URL(page).host),
      action: words.allow,
    };
  }
  return undefined;
}
