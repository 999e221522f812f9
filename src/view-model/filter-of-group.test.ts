import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../core/call';
import { createCallLog } from '../core/call-log';
import { matchesCall } from '../core/filter/matches-call';
import { parseCallFilter } from '../core/filter/parse-call-filter';
import { drawnCalls } from '../core/har/drawn-calls.fixture';
import { madeCall } from '../core/made-call.fixture';
import { errorGroups } from './error-groups';
import { filterOfGroup } from './filter-of-group';

const CLOCK = { now: 0, utcOffsetMinutes: 0 };

/** Codes above and below each other, values that hold each other, and what is not known. */
const MADE = fc.record({
  code: fc.constantFrom(
    ...['InvalidParameter', 'InvalidParameter.Limit', 'InvalidParameterValue', 'a b', 'A*', '=x'],
  ),
  service: fc.constantFrom(undefined, 'cvm', 'cvmx'),
  action: fc.constantFrom(undefined, 'RunInstances', 'RunInstancesLater', 'say "OR"'),
  region: fc.constantFrom(undefined, 'ap-guangzhou', 'ap-guangzhou-open'),
});

function expectExact(calls: readonly Call[]): number {
  const log = createCallLog();
  for (const call of calls) log.append(call);
  const groups = errorGroups(log);
  for (const group of groups) {
    const text = filterOfGroup(group);
    const filter = parseCallFilter(text);
    if (Array.isArray(filter)) throw new Error(`${text}: ${JSON.stringify(filter)}`);
    const listed = calls.filter((call) => matchesCall(filter, call, CLOCK));
    expect([text, listed.map(({ id }) => id)]).toEqual([text, group.calls.map(({ id }) => id)]);
  }
  return groups.length;
}

describe('the filter of a group', () => {
  it('lists exactly the calls of the group, whatever is not known of them', () => {
    fc.assert(
      fc.property(fc.array(MADE, { maxLength: 30, size: 'max' }), (all) => {
        const calls = all.map(({ code, ...request }, at) => {
          const body = { Response: { Error: { Code: code, Message: 'm' }, RequestId: `r${at}` } };
          return madeCall({ id: `c${at}`, request, body: JSON.stringify(body) });
        });
        expectExact(calls);
      }),
    );
  });

  it.each([1, 2, 3])('lists exactly the calls of the group in the drawn log %i', (seed) => {
    expect(expectExact(drawnCalls(300, seed))).toBeGreaterThan(3);
  });
});
