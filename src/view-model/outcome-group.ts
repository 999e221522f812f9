import type { OutcomeKind } from '../core/call';

/** How the chips above the list divide the calls. */
export type OutcomeGroup =
  /** The envelope says error. */
  | 'error'
  /** The envelope says success. */
  | 'success'
  /** Neither: pending, dry runs, failed, no envelope, unreadable. */
  | 'other';

const GROUP: Readonly<Record<OutcomeKind, OutcomeGroup>> = {
  error: 'error',
  pending: 'other',
  success: 'success',
  'dry-run': 'other',
  failed: 'other',
  'not-envelope': 'other',
  unknown: 'other',
};

export function outcomeGroup(kind: OutcomeKind): OutcomeGroup {
  return GROUP[kind];
}
