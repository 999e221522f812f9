/** A name with its colon, but not `https://` nor `qcs::`. */
const QUALIFIER_HEAD = /([A-Za-z][A-Za-z_-]*):(?!:|\/\/)/y;

/** The name before a colon at `start`, known or not; `undefined` where none stands there. */
export function qualifierHead(text: string, start: number): string | undefined {
  QUALIFIER_HEAD.lastIndex = start;
  return QUALIFIER_HEAD.exec(text)?.[1];
}
