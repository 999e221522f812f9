import type { Finding, RuledOut } from '../finding';

/** What looking at one thing of a call showed; `undefined` where it has no say in the call's error. */
export type Check =
  /** Proven, and a cause of this error. */
  | { readonly verdict: 'found'; readonly finding: Finding }
  /** Odd and a known cause, but not provable from here. */
  | { readonly verdict: 'suspected'; readonly finding: Finding }
  /** In order, so that this is not the cause. */
  | { readonly verdict: 'ruled-out'; readonly ruledOut: RuledOut }
  | undefined;
