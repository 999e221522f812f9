import type { SeenCall } from './case-result';

/** One button of the page. */
export interface PlaygroundCase {
  readonly name: string;
  /** One line for the person in front of the page. */
  readonly about: string;
  /** Makes the calls and tells what the page saw; never rejects for an expected failure. */
  readonly run: () => Promise<readonly SeenCall[]>;
}
