import { placeInOrder } from './place-in-order';

/** The list has come to rest when nothing was drawn for so long, in milliseconds. */
const REST_MS = 500;
/** Elements are out of order no longer, in milliseconds, also where calls come without end. */
const LONGEST_MS = 5_000;

/**
 * Puts the elements of rows in the order of the rows when the list comes to rest. Each has its place by style:
 * only who has the list read out goes by their order, and what is moved is laid out from scratch
 * (`npm run bench -- targets --only burst,filter`). To be told of each draw.
 */
export function orderAtRest(root: Element): (drawn: readonly Element[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disorderedAt: number | undefined;
  const orderLater = (drawn: readonly Element[]) => {
    clearTimeout(timer);
    const now = performance.now();
    disorderedAt ??= now;
    timer = setTimeout(
      () => {
        disorderedAt = undefined;
        // The browser clicks nothing that has moved between press and release.
        if (root.matches(':active')) orderLater(drawn);
        else placeInOrder(root, drawn);
      },
      Math.min(REST_MS, disorderedAt + LONGEST_MS - now),
    );
  };
  return orderLater;
}
