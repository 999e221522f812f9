import { forwardedCases } from './forwarded-cases';
import { oddCases } from './odd-cases';
import type { PlaygroundCase } from './playground-case';
import { sdkCases } from './sdk-cases';

/** The groups of the page, in its order. */
export const caseGroups: readonly {
  readonly title: string;
  readonly cases: readonly PlaygroundCase[];
}[] = [
  { title: 'Signed in the page by the official SDK', cases: sdkCases },
  { title: 'Signed by somebody else', cases: forwardedCases },
  { title: 'Odd answers and samples', cases: oddCases },
];
