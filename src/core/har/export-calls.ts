import type { Call } from '../call';
import { ExportMask } from './export-mask';
import type { ExportOptions, ExportTally } from './export-options';

/** How a format writes a file. Each text is written as it is. */
export interface ExportFormat {
  head(mask: ExportMask, pendingCount: number): string;
  /** `index` counts the written calls. */
  call(call: Call, mask: ExportMask, index: number): string;
  foot(mask: ExportMask): string;
}

/**
 * Writes calls in a format, a part at a time, so that a page can draw in between: first `''` for each
 * call whose secrets were looked for, then the file's text in pieces. Calls that still run are left out.
 */
export function* exportCalls(
  calls: readonly Call[],
  format: ExportFormat,
  options: ExportOptions,
): Generator<string, ExportTally> {
  const mask = new ExportMask(options);
  const ended = calls.filter(({ outcome }) => outcome.kind !== 'pending');
  const pendingCount = calls.length - ended.length;
  for (const call of ended) {
    mask.learn(call);
    yield '';
  }
  yield format.head(mask, pendingCount);
  for (const [index, call] of ended.entries()) yield format.call(call, mask, index);
  yield format.foot(mask);
  return { callCount: ended.length, pendingCount, maskedCount: mask.count };
}
