import type { ActionSpec } from './action-spec';
import { changeActions } from './change-actions';
import { describeActions } from './describe-actions';
import { otherProducts } from './other-products';

/** One product of the fake cloud. */
export interface Product {
  readonly version: string;
  readonly actions: ReadonlyMap<string, ActionSpec>;
}

/** The products by the first label of their host. CVM has a state; the others have an answer. */
export const products: ReadonlyMap<string, Product> = new Map(
  Object.entries({
    cvm: { version: '2017-03-12', actions: { ...describeActions, ...changeActions } },
    ...otherProducts,
  }).map(([service, { version, actions }]) => [
    service,
    { version, actions: new Map<string, ActionSpec>(Object.entries(actions)) },
  ]),
);
