/** One `securitypolicyviolation` event in one of the extension's documents. */
export interface CspViolation {
  /** The document that broke its policy. */
  readonly document: string;
  /** The directive that blocked, e.g. `style-src-elem`. */
  readonly directive: string;
  /** What was blocked: a URL, or `inline`, `eval`. */
  readonly blocked: string;
}
