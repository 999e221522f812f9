import type { RequestId } from '../ids';

/** An API error that somebody else passed on without its envelope, such as the page's own server. */
export interface ForwardedError {
  /** `''` where the SDK's text names none (Node.js). */
  readonly code: string;
  readonly message: string;
  readonly requestId: RequestId;
  readonly form: ForwardedErrorForm;
}

export type ForwardedErrorForm =
  /** What an official SDK prints: `[TencentCloudSDKError] Code=…, Message=…, RequestId=…`. */
  | 'sdk-text'
  /** A JSON object with a code of the API and a request id. */
  | 'json';
