import type { ServedCall } from '../../fake-api/served-call';
import type { ListedCall } from './listed-calls';

/** Rows that are lost, doubled, or show what the server did not answer to that very call. */
export function countWrongRows(
  listed: readonly ListedCall[],
  requestIds: readonly string[],
  served: readonly ServedCall[],
): number {
  const answered = new Set(served.flatMap(({ requestId }) => requestId ?? []));
  const seen = new Set<number>();
  let wrong = 0;
  for (const { requestId, offset } of listed) {
    const isRight =
      answered.has(requestId) && requestIds[offset] === requestId && !seen.has(offset);
    seen.add(offset);
    if (!isRight) wrong++;
  }
  const lost = requestIds.filter((_, offset) => !seen.has(offset)).length;
  return wrong + lost;
}
