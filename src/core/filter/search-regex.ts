/**
 * Case never matters; `^` and `$` are the ends of a line, as each part of a search text is one. Throws
 * where the engine does not take the source.
 */
export function searchRegex(source: string): RegExp {
  return new RegExp(source, 'im');
}
