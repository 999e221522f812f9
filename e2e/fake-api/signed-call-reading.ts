import type { ApiCall } from './api-call';
import type { ApiError } from './api-error';

/** A request to an API host, once its form and its signature have been judged. */
export type SignedCallReading =
  /** The caller is who he says he is. */
  | { readonly kind: 'call'; readonly call: ApiCall }
  /** Refused before it reaches an action. */
  | { readonly kind: 'error'; readonly error: ApiError; readonly language: ApiCall['language'] };
