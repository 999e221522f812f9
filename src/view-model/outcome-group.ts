import type { OutcomeKind } from '../core/call';

/** How the chips above the list divide the calls. */
export type OutcomeGroup =
  /** The envelope says error. */
  | 'error'
  /** The envelope says success. */
  | 'success'
  /** Neither: dry runs, no response, no envelope, unreadable. */
  | 'other';

const GROUP: Readonly<Record<OutcomeKind, OutcomeGroup>> = {
  error: 'error',
  success: 'success',
  'dry-run': 'other',
  failed: 'other',
  'not-envelope': 'other',
  unknown: 'other',
};

export function outcomeGroup(kind: OutcomeKind): OutcomeGroup {
  return GROUP[kind];
}
