import { backendCases } from './backend-cases';
import { faultCases } from './fault-cases';
import { formCases } from './form-cases';
import { forwardedCases } from './forwarded-cases';
import { gatewayCases } from './gateway-cases';
import { lookAlikeCases } from './look-alike-cases';
import { navigationCases } from './navigation-cases';
import { networkCases } from './network-cases';
import { oddCases } from './odd-cases';
import type { PlaygroundCase } from './playground-case';
import { sdkCases } from './sdk-cases';
import { shapeCases } from './shape-cases';
import { streamCases } from './stream-cases';
import { workerCases } from './worker-cases';

/** The groups of the page, in its order. */
export const caseGroups: readonly {
  readonly title: string;
  readonly cases: readonly PlaygroundCase[];
}[] = [
  { title: 'Signed in the page by the official SDK', cases: sdkCases },
  { title: 'Other forms of a request', cases: formCases },
  { title: 'Signed, but wrongly', cases: faultCases },
  { title: 'Signed by somebody else', cases: forwardedCases },
  { title: 'More of the console’s gateway', cases: gatewayCases },
  { title: 'Own backend that calls by itself', cases: backendCases },
  { title: 'Odd answers and samples', cases: oddCases },
  { title: 'Envelopes with something about them', cases: shapeCases },
  { title: 'Server-sent events', cases: streamCases },
  { title: 'What the network does', cases: networkCases },
  { title: 'Around a navigation', cases: navigationCases },
  { title: 'By workers and frames', cases: workerCases },
  { title: 'Looks like API 3.0 and is not', cases: lookAlikeCases },
];
