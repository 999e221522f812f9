import { describe, expect, it } from 'vitest';
import { createCallLog } from '../core/call-log';
import { madeCall } from '../core/made-call.fixture';
import { previousCallOfAction } from './previous-call-of-action';

const call = (id: string, action: string | undefined, service = 'cvm') =>
  madeCall({ id, request: { action, service } });

const CALLS = [
  call('a1', 'RunInstances'),
  call('b1', 'DescribeZones'),
  call('a2', 'RunInstances'),
  call('c1', 'RunInstances', 'lighthouse'),
  call('n1', undefined),
  call('a3', 'RunInstances'),
  call('n2', undefined),
];

describe('the previous call of an action', () => {
  const log = createCallLog();
  for (const it of CALLS) log.append(it);

  it.each([
    ['a3', 'a2'],
    ['a2', 'a1'],
    ['a1', undefined],
    ['b1', undefined],
    ['c1', undefined],
    ['n2', undefined],
  ])('of %s is %s', (id, previous) => {
    const of = CALLS.find((it) => it.id === id);
    expect(of && previousCallOfAction(of, log)?.id).toBe(previous);
  });

  it('of a call that the log has dropped is none', () => {
    expect(previousCallOfAction(call('gone', 'RunInstances'), log)).toBeUndefined();
  });
});
