/** What a walk over JSON text meets, in the order of the text. Places are indexes into the text. */
export interface JsonHandler {
  /** An object or array begins. */
  open(kind: 'object' | 'array', start: number): void;
  /** The innermost open object or array ends before `end`. */
  close(end: number): void;
  /** A member's name, with its quotation marks. */
  key(start: number, end: number): void;
  /** A value without parts; not whole where the text ends in it, or may do so. */
  scalar(kind: JsonScalarKind, start: number, end: number, whole: boolean): void;
}

export type JsonScalarKind = 'string' | 'number' | 'literal';

export type JsonEnd =
  /** One JSON value, white space around it allowed. */
  | 'whole'
  /** Every character so far is right, more should follow. */
  | 'cut'
  | 'text after the value'
  /** A character that JSON does not allow where it stands. */
  | 'damaged';
