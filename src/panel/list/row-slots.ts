/**
 * Which rows keep their element, and which take over the element of a row that went out of sight: to fill
 * an element anew is less work than to make one (`npm run bench -- targets --only scroll,filter`). Gives
 * the slot of each id, in their order, from 0 and without more than were ever needed at once; `before` is
 * what it gave last.
 */
export function rowSlots(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const wanted = new Set(ids);
  // In the order in which they stand, so that rows which are all new move no element.
  const left = [...before].filter(([id]) => !wanted.has(id)).map(([, slot]) => slot);
  left.reverse();
  const taken = new Set(before.values());
  let next = 0;
  const unused = () => {
    while (taken.has(next)) next++;
    return next++;
  };
  return new Map(ids.map((id) => [id, before.get(id) ?? left.pop() ?? unused()]));
}
