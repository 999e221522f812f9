/** An error code taken apart at its dots. */
export interface ErrorCodeParts {
  /** Never empty strings; an empty list where the code has no word at all. */
  readonly levels: readonly string[];
  /** The first level; `''` where there is none. */
  readonly first: string;
  /** All behind the first level, `''` where there is nothing. */
  readonly rest: string;
}

/** Takes an error code apart. Any text will do: some real codes end with a dot or are numbers. */
export function parseErrorCode(code: string): ErrorCodeParts {
  const levels = code
    .split('.')
    .map((level) => level.trim())
    .filter((level) => level !== '');
  return { levels, first: levels[0] ?? '', rest: levels.slice(1).join('.') };
}
