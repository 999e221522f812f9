import type { CallId } from '../../core/ids';

/** The `id` attribute of a call's row, which the grid names as its active one. */
export function rowElementId(id: CallId): string {
  return `call-${id}`;
}
