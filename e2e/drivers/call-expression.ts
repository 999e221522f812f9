import type { PageFunction } from './page-function';

/**
 * The call of `fn` with `args` as one expression that any document can evaluate. Where tsx runs the
 * file, esbuild's keepNames makes named inner functions call a helper: here it is.
 */
export function callExpression<Args extends unknown[], Result>(
  fn: PageFunction<Args, Result>,
  args: Args,
): string {
  return `((__name) => (${fn})(...${JSON.stringify(args)}))((named) => named)`;
}
