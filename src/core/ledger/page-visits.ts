import type { MissingBodyReason } from '../http-exchange';
import type { NavigationTimes } from './navigation-times';
import type { Placeholder } from './placeholder';

/** A call that still runs so long after its page went will not be told of any more. */
const AFTER_NAVIGATION_MS = 5000;
/** An abort so close to a navigation is the browser's doing. */
const NAVIGATION_ABORT_MS = 500;

/** The pages that the tab has shown, and what their going means for calls without an answer. */
export class PageVisits {
  /** Grows by one with each navigation. */
  current = 0;
  readonly #openedAt: number;
  #beganAt = Number.NEGATIVE_INFINITY;
  #navigatedAt = Number.NEGATIVE_INFINITY;
  #toldAt = Number.NEGATIVE_INFINITY;

  /** `openedAt`: when the developer tools were opened, Unix ms. */
  constructor(openedAt: number) {
    this.#openedAt = openedAt;
  }

  /** The tab shows another page, told at `now` by the ledger's clock. */
  navigated({ began, at }: NavigationTimes, now: number): void {
    this.current++;
    this.#beganAt = began;
    this.#navigatedAt = at;
    this.#toldAt = now;
  }

  /** Counts a call to the page that is there now, unless it began on the one before. */
  assign(placeholder: Placeholder): void {
    if (!this.isCutOff(placeholder)) placeholder.visit = this.current;
  }

  /** Whether the page went while the call ran. */
  isCutOff({ started }: Placeholder): boolean {
    return started.at <= this.#navigatedAt;
  }

  /**
   * Whether the page was on its way out within `graceMs` of the call's end: then its going is why there
   * is no answer, though it may have been told only after the row said otherwise.
   */
  explains(placeholder: Placeholder, graceMs: number): boolean {
    const endedAt = placeholder.end?.at ?? Number.NEGATIVE_INFINITY;
    return this.isCutOff(placeholder) && endedAt + graceMs >= this.#beganAt;
  }

  /** From then on what still runs of the page that went is given up. */
  giveUpAt(): number {
    return this.#toldAt + AFTER_NAVIGATION_MS;
  }

  /** Why nobody has the answer of a call that ended. */
  whyNoBody(placeholder: Placeholder): MissingBodyReason {
    const { started, end } = placeholder;
    // An end that nobody told came after the start, and with the page at the latest.
    const endedAt = end?.at ?? Math.max(started.at, this.#navigatedAt);
    if (endedAt < this.#openedAt) return 'before-devtools';
    const isCutOff = this.isCutOff(placeholder);
    if (isCutOff && endedAt >= this.#navigatedAt - NAVIGATION_ABORT_MS) return 'navigated';
    if (started.at < this.#openedAt) return 'before-devtools';
    return isCutOff ? 'navigated' : 'not-delivered';
  }
}
