import type { Call } from '../core/call';
import type { CallSource } from './call-source';
import { idsInClear, idsOfCall } from './ids-of-call';

/** How far back is looked: the newest calls of a long log. */
export const RELATED_CALLS_READ = 5_000;
/** So many calls an id lists; the filter shows them all. */
const MAX_CALLS = 50;
/** Between two of these the search may be put off, so that no task is long. */
const CALLS_A_SLICE = 10;

/** Other calls that hold an id of this one. */
export interface RelatedGroup {
  readonly id: string;
  /** Under which it stands in the call whose relations these are, such as `InstanceIds`. */
  readonly name: string;
  /** Oldest first. */
  readonly calls: readonly Call[];
  /** Calls with the id that are not among them. */
  readonly moreCount: number;
}

export interface RelatedCalls {
  /** The rarest id first: it says the most. */
  readonly groups: readonly RelatedGroup[];
  /** Older calls that were not looked at. */
  readonly unreadCount: number;
}

/**
 * Looks for calls that share an id, but for ids that the screen masks; yields now and then, and returns what
 * it found.
 */
export function* findRelatedCalls(
  call: Call,
  log: CallSource,
  extraNames: readonly string[],
): Generator<void, RelatedCalls> {
  const ids = idsInClear(call, extraNames);
  const found = new Map<string, Call[]>();
  const first = Math.max(0, log.size - RELATED_CALLS_READ);
  for (let index = first; ids.size > 0 && index < log.size; index++) {
    if ((index - first) % CALLS_A_SLICE === CALLS_A_SLICE - 1) yield;
    const other = log.at(index);
    if (other === undefined || other.id === call.id) continue;
    const otherIds = idsOfCall(other);
    const [few, many] = ids.size < otherIds.size ? [ids, otherIds] : [otherIds, ids];
    for (const id of few.keys()) {
      if (!many.has(id)) continue;
      const calls = found.get(id);
      if (calls === undefined) found.set(id, [other]);
      else calls.push(other);
    }
  }
  const groups = [...found].map(([id, calls]) => ({
    id,
    name: ids.get(id) ?? '',
    calls: calls.slice(-MAX_CALLS),
    moreCount: Math.max(0, calls.length - MAX_CALLS),
  }));
  const size = (group: RelatedGroup) => group.calls.length + group.moreCount;
  groups.sort((a, b) => size(a) - size(b));
  return { groups, unreadCount: first };
}
