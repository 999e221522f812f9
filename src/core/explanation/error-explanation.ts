import type { Call } from '../call';
import type { ExplanationLink } from './explanation-link';
import type { MessageFact } from './message-fact';
import type { PermissionRefusal } from './permission-refusal';

/** The languages in which errors are explained. */
export type Locale = 'en' | 'zh';

export interface ExplainInput {
  readonly code: string;
  /** The API's own message; what it names becomes facts of this call. */
  readonly message?: string;
  readonly service?: string;
  /** Decides whether "repeat at once" may be said: only for actions that read. */
  readonly action?: string;
  /** With it, the request itself is looked at: clock, credential, Content-Type. */
  readonly call?: Call;
  /** Calls that ran around it; identical ones are counted where the API complains of frequency. */
  readonly neighbours?: readonly Call[];
}

/** What an error code means, why it came in this call, and what to do about it. */
export interface ErrorExplanation {
  readonly code: string;
  readonly locale: Locale;
  /** The official documentation's sentence, word for word, where it has one for this code. */
  readonly official?: string;
  /** One or two sentences in our words: what happened. */
  readonly meaning: string;
  readonly found: ExplanationSource;
  /** The code whose entry was used: the first level where `found` is 'first-level'. */
  readonly foundCode?: string;
  /** The same for a person: how this explanation was found. */
  readonly foundWords: string;
  /** What the message names, word for word. Messages may change. */
  readonly inThisCall: readonly FactWords[];
  /** Proven ones first, then what the message says, then what it often is. */
  readonly causes: readonly Cause[];
  /** What this call's own evidence speaks against. */
  readonly ruledOut: readonly string[];
  /** In the order in which to try them; empty where nothing is known. */
  readonly nextSteps: readonly string[];
  readonly side: ErrorSide;
  /** Whose move it is, for a person. */
  readonly sideWords: string;
  readonly retry: RetryAdvice;
  /** Present where CAM refused: what, on which resource, for whom. */
  readonly permission?: PermissionRefusal;
  readonly links: readonly ExplanationLink[];
}

/** One thing that the message names. */
export interface FactWords {
  readonly fact: MessageFact;
  readonly label: string;
  readonly value: string;
}

/** One possible cause. */
export interface Cause {
  readonly certainty: Certainty;
  readonly text: string;
}

export type Certainty =
  /** Proven by this call's own request and answer. */
  | 'found'
  /** Read from the message; messages may change. */
  | 'message-says'
  /** What is on file as a usual cause. */
  | 'often';

export type ExplanationSource =
  /** An entry for exactly this code, of this service or of all. */
  | 'exact'
  /** An entry for exactly this code, but of another service. */
  | 'elsewhere'
  /** The entry of its first level, `A` of `A.B`, one of the codes common to all services. */
  | 'first-level'
  /** The entry of its first level, one that several services share. */
  | 'family'
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
  /** The account: its balance, its qualification, a service it has not activated. */
  | 'account'
  /** Tencent Cloud's own side. */
  | 'service'
  /** The sign-in to a console. */
  | 'session'
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
