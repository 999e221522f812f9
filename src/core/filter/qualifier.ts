import type { NumberField, TextField } from './call-filter';

/** A qualifier's name as it is printed. */
export type QualifierName =
  | TextField
  | NumberField
  | 'outcome'
  | 'is'
  | 'param'
  | 'since'
  /** `duration:>` */
  | 'slower'
  /** `size:>` */
  | 'larger';
