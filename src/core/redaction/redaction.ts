/** What kind of text is to be redacted; it decides how names and values are found. */
export type TextKind = 'json' | 'form' | 'headers' | 'url' | 'text';

/** A copy of a text with its secrets replaced; all other characters are the same. */
export interface Redacted {
  readonly text: string;
  readonly masked: readonly Mask[];
}

/** One replaced value. Never holds the value itself. */
export interface Mask {
  /** The name under which the value stood, as written there, such as `Password` or `X-TC-Token`. */
  readonly name: string;
  /** What stands in the text instead. */
  readonly replacement: string;
}
