import { expect, it } from 'vitest';
import { BodyBudget } from './body-budget';
import { createCall } from './create-call';
import type { CallId } from './ids';
import { drawnExchange, drawnRequest } from './ledger/ledger-world.fixture';

const call = (id: string) =>
  createCall(id as CallId, drawnRequest, drawnExchange({ call: 0, kind: 0 }), 0);

it('forgets calls that are gone, so that only those that are there wait', () => {
  const budget = new BodyBudget(1);
  for (const id of ['a', 'b', 'c', 'd']) budget.add(call(id));
  const gone = new Set(['a', 'b', 'd']);
  budget.forgetGone((id) => gone.has(id));
  expect(budget.takeNext()).toBe('c');
});
