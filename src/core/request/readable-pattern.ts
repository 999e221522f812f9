import type { HostPattern } from './host-pattern';
import { parseHostPattern } from './parse-host-pattern';

/** The pattern that a stored text means, as a list of one; empty for a text that means none. */
export function readablePattern(typed: string): readonly HostPattern[] {
  const pattern = parseHostPattern(typed);
  return 'problem' in pattern ? [] : [pattern];
}
