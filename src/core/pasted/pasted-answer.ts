import type { CallOutcome } from '../call';
import type { EndpointKind } from '../request/api-request';

/** What a pasted text says of a call's answer. */
export interface PastedAnswer {
  /** The part of the text that is the answer, as it stands there. */
  readonly body: string;
  readonly outcome: CallOutcome;
  /** Who answers in this form. */
  readonly endpointKind: EndpointKind;
}
