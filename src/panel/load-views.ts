import { lazyViews } from './lazy-views';

/** Loads all that is shown only when asked, so that nothing waits for it any more. */
export async function loadViews(): Promise<void> {
  await Promise.all(Object.values(lazyViews).map(({ load }) => load()));
}
