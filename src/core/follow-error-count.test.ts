import { describe, expect, it } from 'vitest';
import { createCallLog } from './call-log';
import { followErrorCount } from './follow-error-count';
import { madeCall } from './made-call.fixture';

const error = (id: string) =>
  madeCall({ id, body: '{"Response":{"Error":{"Code":"A","Message":""},"RequestId":"r"}}' });
const success = (id: string) => madeCall({ id });

/** A log of at most two calls, and every count that was told. */
function setUp() {
  const log = createCallLog({ maxCalls: 2 });
  const told: number[] = [];
  followErrorCount(log, (count) => told.push(count));
  return { log, told };
}

describe('followErrorCount', () => {
  it('tells each change of the number, and nothing where it stays', () => {
    const { log, told } = setUp();
    log.append(success('a'));
    log.append(error('b'));
    expect(told).toEqual([1]);
  });

  it('counts a call as what it became', () => {
    const { log, told } = setUp();
    log.append(success('a'));
    log.replace(error('a'));
    log.replace(error('a'));
    log.replace(success('a'));
    expect(told).toEqual([1, 0]);
  });

  it('counts no error that left the full log', () => {
    const { log, told } = setUp();
    for (const call of [error('a'), error('b'), success('c'), success('d')]) log.append(call);
    expect(told).toEqual([1, 2, 1, 0]);
  });

  it('counts anew when the log is cleared and put back', () => {
    const { log, told } = setUp();
    log.append(error('a'));
    log.append(error('b'));
    const undo = log.clear();
    undo();
    expect(told).toEqual([1, 2, 0, 2]);
  });
});
