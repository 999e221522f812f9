import type { Call } from '../call';

export type Locale = 'en';

export interface ExplainInput {
  readonly code: string;
  readonly message?: string;
  readonly service?: string;
  /** Decides whether "repeat at once" may be said: only for actions that read. */
  readonly action?: string;
  readonly call?: Call;
}

/** What an error code means and what to do about it. */
export interface ErrorExplanation {
  readonly code: string;
  /** The official documentation's sentence, word for word, where it has one for this code. */
  readonly official?: string;
  /** One or two sentences in our words: what happened. */
  readonly meaning: string;
  readonly found: ExplanationSource;
  /** The code whose entry was used: the first level where `found` is 'first-level'. */
  readonly foundCode?: string;
  /** In the order in which to try them; empty where nothing is known. */
  readonly nextSteps: readonly string[];
  readonly side: ErrorSide;
  readonly retry: RetryAdvice;
}

export type ExplanationSource =
  /** An entry for exactly this code. */
  | 'exact'
  /** The entry of its first level, `A` of `A.B`. */
  | 'first-level'
  /** No entry: the code's own words, taken apart. No causes, no advice. */
  | 'words';

/** Whose move it is. */
export type ErrorSide =
  /** The request as sent: its parameters, signature, key. */
  | 'request'
  /** A permission in CAM, or an account's IP rules. */
  | 'permission'
  /** A quota or a frequency limit. */
  | 'quota'
  /** A resource and the state it is in. */
  | 'resource'
  /** Tencent Cloud's own side. */
  | 'service'
  | 'unknown';

export type RetryAdvice =
  /** The same call will end the same way. */
  | { readonly kind: 'never'; readonly text: string }
  /** Once what the next steps say is done. */
  | { readonly kind: 'after-a-fix'; readonly text: string }
  /** Later, with growing pauses. */
  | { readonly kind: 'later'; readonly text: string }
  /** Right away; only ever said of actions that read. */
  | { readonly kind: 'at-once'; readonly text: string }
  /** It may have taken effect: check first. */
  | { readonly kind: 'after-checking'; readonly text: string }
  /** Nothing is known. */
  | { readonly kind: 'unknown'; readonly text: string };
