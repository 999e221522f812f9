import { lazyView } from './lazy-view';

/** What the panel shows only when asked: each a chunk of its own, so that the list is there sooner. */
export const lazyViews = {
  CallDetails: lazyView(() => import('./details/call-details').then((it) => it.CallDetails)),
  ErrorsView: lazyView(() => import('./errors-view').then((it) => it.ErrorsView)),
  ActionsView: lazyView(() => import('./actions-view').then((it) => it.ActionsView)),
  CompareView: lazyView(() => import('./compare/compare-view').then((it) => it.CompareView)),
  Overview: lazyView(() => import('./overview').then((it) => it.Overview)),
  KeySheet: lazyView(() => import('./key-sheet').then((it) => it.KeySheet)),
  TextDialog: lazyView(() => import('./text-dialog').then((it) => it.TextDialog)),
  FilterProblemNote: lazyView(() =>
    import('./filter/filter-problem-note').then((it) => it.FilterProblemNote),
  ),
  FilterSuggestions: lazyView(() =>
    import('./filter/filter-suggestions').then((it) => it.FilterSuggestions),
  ),
  ExplainBox: lazyView(() => import('./explain-box').then((it) => it.ExplainBox)),
};
