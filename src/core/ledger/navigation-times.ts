/** When a tab's page was replaced, Unix ms. */
export interface NavigationTimes {
  /** When the browser set out for the new page: calls of the page before may end from then on. */
  readonly began: number;
  /** Since when the new page is there: what starts later is its own. */
  readonly at: number;
}

/**
 * What to ask the new page for. An object, since the browsers put arrays around what they answer
 * in their own ways.
 */
export const NAVIGATION_TIMES_EXPRESSION =
  '({ began: performance.timeOrigin, at: performance.timing.domLoading })';

/**
 * Reads the new page's answer. Where there is none, or it cannot be this navigation's, both times are
 * `toldAt`: a page that comes back from the back/forward cache has its first times, which lie before
 * the last navigation's.
 */
export function readNavigationTimes(
  answer: unknown,
  lastAt: number,
  toldAt: number,
): NavigationTimes {
  const { began, at }: { began?: unknown; at?: unknown } = answer ?? {};
  return typeof began === 'number' &&
    typeof at === 'number' &&
    lastAt <= at &&
    began <= at &&
    at <= toldAt
    ? { began, at }
    : { began: toldAt, at: toldAt };
}
