import type { RecorderState } from '../core/ledger/tab-recorder';
import { isOriginGranted } from './is-origin-granted';

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
export function panelNotice(state: RecorderState, choices: NoticeChoices): PanelNotice | undefined {
  if (state.isGone) {
    return {
      kind: 'gone',
      text: 'The extension was reloaded or updated, so this window gets no more calls. Close DevTools and open it again.',
      action: undefined,
    };
  }
  if (state.isPaused) {
    const calls = state.pausedCount === 1 ? '1 call was' : `${state.pausedCount} calls were`;
    return { kind: 'paused', text: `Paused. ${calls} not listed since.`, action: 'Resume' };
  }
  if (choices.mayWithhold && state.withheldCount > 0) {
    const calls = state.withheldCount === 1 ? '1 call' : `${state.withheldCount} calls`;
    return {
      kind: 'withheld',
      text: `${calls} finished that the Network panel did not deliver. It is probably filtered or paused: clear its filter and resume it.`,
      action: undefined,
    };
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
      text: `On ${new URL(page).host} only finished calls are listed: pending, cut-off and earlier ones need your permission.`,
      action: 'Allow…',
    };
  }
  return undefined;
}
