import { describe, expect, it } from 'vitest';
import { createCallLog } from '../core/call-log';
import { madeCall } from '../core/made-call.fixture';
import { findRelatedCalls, RELATED_CALLS_READ, type RelatedCalls } from './related-calls';

function callOf(id: string, request: string, response: object = {}) {
  return madeCall({
    id,
    body: JSON.stringify({ Response: { ...response, RequestId: `00000000-${id}` } }),
    exchange: { requestBody: { kind: 'text', text: request } },
  });
}

function related(search: Generator<void, RelatedCalls>): RelatedCalls {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const run = callOf('run', '{}', { InstanceIdSet: ['ins-1a2b3c4d', 'ins-2b3c4d5e'], TaskId: 4711 });
const describeOne = callOf('one', '{"InstanceIds":["ins-1a2b3c4d"]}');
const describeBoth = callOf('both', '{"InstanceIds":["ins-1a2b3c4d","ins-2b3c4d5e"]}');
const task = callOf('task', '{"TaskId":4711}');
const other = callOf('other', '{"InstanceIds":["ins-9z9z9z9z"]}');

function logOf(...calls: ReturnType<typeof madeCall>[]) {
  const log = createCallLog();
  for (const call of calls) log.append(call);
  return log;
}

describe('related calls', () => {
  it('are grouped by the id that they share, the rarest first', () => {
    const log = logOf(run, describeOne, describeBoth, task, other);
    const { groups, unreadCount } = related(findRelatedCalls(run, log, []));
    expect(groups.map((it) => [it.name, it.id, it.calls.map(({ id }) => id)])).toEqual([
      ['InstanceIdSet', 'ins-2b3c4d5e', ['both']],
      ['TaskId', '4711', ['task']],
      ['InstanceIdSet', 'ins-1a2b3c4d', ['one', 'both']],
    ]);
    expect(unreadCount).toBe(0);
  });

  it('are none where nothing is shared, and a call is not its own', () => {
    expect(related(findRelatedCalls(other, logOf(run, other), [])).groups).toEqual([]);
  });

  it('are not found by what the screen masks', () => {
    const uuid = 'e85f1388-0422-410d-8e50-bef540e78c18';
    const secrets = `{"OrderId":"20240001","Token":"${uuid}","TaskId":4711}`;
    const log = logOf(callOf('older', secrets), callOf('newer', secrets));
    const newer = log.at(1) ?? run;
    const { groups } = related(findRelatedCalls(newer, log, ['OrderId']));
    expect(groups.map(({ id }) => id)).toEqual(['4711']);
  });

  it('are the newest 50 of an id, and the others are counted', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      callOf(`c${index}`, '{"InstanceIds":["ins-1a2b3c4d"]}'),
    );
    const [group] = related(findRelatedCalls(describeOne, logOf(describeOne, ...many), [])).groups;
    expect([group?.calls.length, group?.calls.at(-1)?.id, group?.moreCount]).toEqual([
      50,
      'c59',
      10,
    ]);
  });

  it('are looked for in the newest calls of a long log, in slices', () => {
    const log = logOf(task);
    for (let index = 0; index < RELATED_CALLS_READ; index++) log.append(callOf(`c${index}`, '{}'));
    log.append(run);
    const search = findRelatedCalls(run, log, []);
    expect(search.next().done).toBe(false);
    expect(related(search)).toEqual({ groups: [], unreadCount: 2 });
  });
});
