import { forwardedCases } from './forwarded-cases';
import { navigationCases } from './navigation-cases';
import { networkCases } from './network-cases';
import { oddCases } from './odd-cases';
import type { PlaygroundCase } from './playground-case';
import { sdkCases } from './sdk-cases';
import { workerCases } from './worker-cases';

/** The groups of the page, in its order. */
export const caseGroups: readonly {
  readonly title: string;
  readonly cases: readonly PlaygroundCase[];
}[] = [
  { title: 'Signed in the page by the official SDK', cases: sdkCases },
  { title: 'Signed by somebody else', cases: forwardedCases },
  { title: 'Odd answers and samples', cases: oddCases },
  { title: 'What the network does', cases: networkCases },
  { title: 'Around a navigation', cases: navigationCases },
  { title: 'By workers and frames', cases: workerCases },
];
