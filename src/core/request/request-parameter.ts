/** One value that a request hands to its action. */
export interface RequestParameter {
  /** Names and indexes from the top, joined by dots as the API itself flattens: `Filters.0.Values.0`. */
  readonly path: string;
  /** A string as it reads; all else as it stands in the text, so that long numbers keep their digits. */
  readonly value: string;
  readonly kind: RequestParameterKind;
}

export type RequestParameterKind =
  | 'string'
  | 'number'
  /** `true`, `false`, `null`. */
  | 'literal'
  /** `{}` or `[]`. */
  | 'empty'
  /** An object or array deeper than anybody reads, as its text. */
  | 'json'
  /** A file of a multipart form: its name, or `''`. */
  | 'file'
  /** Query, form and headers carry text only. */
  | 'text';
