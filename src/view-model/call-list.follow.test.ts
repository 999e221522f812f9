import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallLog, createCallLog } from '../core/call-log';
import { createCall } from '../core/create-call';
import type { CallId } from '../core/ids';
import { drawnExchange, drawnRequest } from '../core/ledger/ledger-world.fixture';
import { filterOf } from './applied-filter.fixture';
import { createCallList, type ListChoices } from './call-list';

const BODIES = {
  success: '{"Response":{"RequestId":"r"}}',
  error: '{"Response":{"Error":{"Code":"A","Message":""},"RequestId":"r"}}',
  markup: '<html>',
};
const PENDING = { kind: 'unavailable', reason: 'pending' } as const;

function call(id: string, outcome: keyof typeof BODIES | 'pending') {
  const exchange = drawnExchange({ call: 0, kind: 0, body: BODIES.success });
  const responseBody =
    outcome === 'pending' ? PENDING : ({ kind: 'text', text: BODIES[outcome] } as const);
  return createCall(id as CallId, drawnRequest, { ...exchange, responseBody }, 0);
}

const CHOICES: readonly ListChoices[] = [
  { filter: filterOf(''), group: undefined },
  { filter: filterOf('is:pending'), group: undefined },
  { filter: filterOf('describe'), group: 'error' },
  { filter: filterOf(''), group: undefined, sort: { column: 'code', isDescending: false } },
  { filter: filterOf(''), group: undefined, sort: { column: 'outcome', isDescending: true } },
  { filter: filterOf(''), group: undefined, period: { from: 0, until: 2 } },
  {
    filter: filterOf('is:pending'),
    group: undefined,
    sort: { column: 'status', isDescending: true },
  },
];

const anew = (log: CallLog, choices: ListChoices) => ({
  ...createCallList(log).view(choices),
  version: expect.any(Number),
});

describe('call list', () => {
  it('following each change shows what looking at the whole log shows', () => {
    const step = fc.record({
      what: fc.constantFrom('append', 'append', 'replace', 'replace', 'clear', 'undo'),
      id: fc.nat(15).map((n) => `c${n}`),
      outcome: fc.constantFrom('success', 'error', 'markup', 'pending' as const),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60, size: 'max' }),
        fc.constantFrom(...CHOICES),
        fc.integer({ min: 1, max: 12 }),
        (steps, choices, maxCalls) => {
          const log = createCallLog({ maxCalls });
          const list = createCallList(log);
          log.subscribe((change) => list.follow(change));
          let undo = () => {};
          for (const { what, id, outcome, looks } of steps) {
            if (what === 'append') log.append(call(id, outcome));
            else if (what === 'replace') log.replace(call(id, outcome));
            else if (what === 'clear') undo = log.clear();
            else undo();
            if (looks) expect(list.view(choices)).toEqual(anew(log, choices));
          }
          expect(list.view(choices)).toEqual(anew(log, choices));
        },
      ),
    );
  });
});
