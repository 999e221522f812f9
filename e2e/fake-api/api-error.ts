import type { Language } from './api-call';

/** The `Error` of an envelope, in the languages X-TC-Language can ask for. */
export interface ApiError {
  readonly code: string;
  readonly messages: Readonly<Record<Language, string>>;
}
