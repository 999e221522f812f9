/** A variable of a script, and the text whose place it takes. */
export interface ScriptVariable {
  /** `PASSWORD_1` */
  readonly name: string;
  readonly kind: /** Not in the script: whoever runs it sets it. */
    | 'secret'
    /** Read from an earlier step's answer. */
    | 'id';
}

/** Gives variables names that say what they hold: `PASSWORD_1`, `INSTANCE_ID_2`. */
export class VariableNames {
  readonly #counts = new Map<string, number>();

  next(fieldName: string): string {
    const base = upperSnake(fieldName);
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return `${base}_${count}`;
  }
}

/** In characters; pages choose these names. */
const MAX_LENGTH = 40;

function upperSnake(fieldName: string): string {
  const words = fieldName
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .toUpperCase();
  return words.slice(0, MAX_LENGTH) || 'VALUE';
}
