/** What kind of text is to be redacted; it decides how names and values are found. */
export type TextKind = 'json' | 'form' | 'headers' | 'url' | 'text';

/** A copy of a text with its secrets replaced; all other characters are the same. */
export interface Redacted {
  readonly text: string;
  readonly masked: readonly Mask[];
}

/** One replaced value. Never holds the value itself. */
export interface Mask {
  /** The name under which the value stood, as it reads, such as `Password` or `X-TC-Token`. */
  readonly name: string;
  /** What stands in the text instead. */
  readonly replacement: string;
  readonly reason: MaskReason;
}

export type MaskReason =
  /** It stands under a name that is known to be secret. */
  | 'name'
  /** It has the form of a secret: a SecretId, a JWT, a PEM block. */
  | 'pattern'
  /** It is in a header that holds nothing but secrets, such as Authorization or Cookie. */
  | 'place'
  /** The same value was found as a secret in another place. */
  | 'seen-elsewhere'
  /** It names a person or an account. */
  | 'personal'
  /** It stands under a name that this person added to the secret ones. */
  | 'extra-name';
