import type { CurrentTab } from '../platform/current-tab';
import { readSitePattern } from '../platform/read-site-pattern';
import { hasOrigins } from '../platform/site-permissions';
import { askAboutTab } from '../platform/tab-question';

/** What is known of the tab under the popup. */
export type TabCount =
  | { readonly kind: 'counted'; readonly calls: number; readonly errors: number | undefined }
  /** Not counted before DevTools opens: as set in the options, or by a policy. */
  | { readonly kind: 'not-remembered' }
  /** A private window: nothing is kept. */
  | { readonly kind: 'private' }
  /** The observer may not look here; `origin` is there where it can be allowed to. */
  | { readonly kind: 'not-allowed'; readonly origin: string | undefined };

export async function countTab({ tabId, url, isPrivate }: CurrentTab): Promise<TabCount> {
  // Where the extension may not look it does not learn the address either.
  const pattern = url === undefined ? undefined : readSitePattern(url);
  if (pattern === undefined || !(await hasOrigins([pattern]))) {
    const origin = url?.startsWith('http') ? new URL(url).origin : undefined;
    return { kind: 'not-allowed', origin };
  }
  if (isPrivate) return { kind: 'private' };
  const summary = await askAboutTab(tabId);
  if (summary?.callCount === undefined) return { kind: 'not-remembered' };
  return { kind: 'counted', calls: summary.callCount, errors: summary.errorCount };
}
