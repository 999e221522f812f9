/** A text to look at before or instead of copying it. */
export interface DialogText {
  readonly title: string;
  /** Why it is shown; `''` where the title says all. */
  readonly note: string;
  readonly parts: readonly DialogPart[];
  /** Selected at once, to be copied by hand. */
  readonly isSelected?: boolean;
}

export interface DialogPart {
  readonly text: string;
  /** Why this part stands in the place of a secret; `undefined` for plain text. */
  readonly maskReason: string | undefined;
}
