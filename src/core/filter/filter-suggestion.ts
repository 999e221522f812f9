import type { QualifierName } from './qualifier';

/** What could stand at the caret: `insert` in place of what is there from `start` up to `end`. */
export type FilterSuggestion = {
  readonly qualifier: QualifierName;
  readonly insert: string;
  readonly replaces: { readonly start: number; readonly end: number };
  /** What to show: `code:`, or the value alone. */
  readonly label: string;
} & (
  | /** A qualifier's name with its colon; its value is still to come. */
  { readonly kind: 'qualifier' }
  /** A whole value; `count` is `undefined` where nobody counts them. */
  | { readonly kind: 'value'; readonly count: number | undefined }
);
