/** Something that is said once: the same words said again are another one. */
export interface Saying {
  readonly text: string;
  /** Tells two of the same words apart. */
  readonly number: number;
}

let count = 0;

export function saying(text: string): Saying {
  return { text, number: count++ };
}
