import type { ApiCall } from './api-call';
import type { ApiError } from './api-error';
import type { InstanceStore } from './create-instance-store';

/** What an action gives back: the fields of `Response` without RequestId, or its error. */
export type ActionResult =
  | { readonly kind: 'success'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'error'; readonly error: ApiError };

export interface ActionContext {
  readonly call: ApiCall;
  /** The call's region; empty for actions that need none. */
  readonly region: string;
  readonly requestId: string;
  readonly instances: InstanceStore;
}

/** One action of the fake product: what the gateway checks first, then what it does. */
export interface ActionSpec {
  /** Top-level parameters it knows; any other is an UnknownParameter. */
  readonly parameters: Readonly<Record<string, 'required' | 'optional'>>;
  readonly needsRegion: boolean;
  /** Also answers a call with `Authorization: SKIP`. */
  readonly unsigned?: boolean;
  /** Calls a second for each action and region. */
  readonly callsPerSecond: number;
  readonly run: (context: ActionContext) => ActionResult;
}
