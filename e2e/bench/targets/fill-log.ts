import type { Call } from '../../../src/core/call';
import type { TabRecorder } from '../../../src/core/ledger/tab-recorder';

export interface Filling {
  /** Spent in the recorder and in whoever follows its log, not in making the exchanges. */
  readonly recordMs: number;
  readonly size: number;
}

/**
 * In the devtools page: gives its recorder so many calls as if the browser had told them, each a copy of
 * the newest real one with a body, ids, action and parameters of its own. No network, so that 100,000
 * take seconds; what the browser itself would do is left out. The panel must have been shown.
 */
export async function fillLog(count: number, firstNumber: number): Promise<Filling> {
  const recorder = findRecorder();
  const { log } = recorder;
  const newest = log.at(log.size - 1);
  if (newest === undefined) throw new Error('one real call must come first');
  // Every text of each copy is its own, as it is where the browser hands over an entry.
  const pattern = JSON.stringify({ exchange: newest.exchange, request: newest.request });
  const actions = ['DescribeInstances', 'RunInstances', 'StopInstances', 'DescribeRegions'];
  const regions = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'eu-frankfurt', 'na-ashburn'];
  let recordMs = 0;
  const copyOf = (number: number) => {
    const copy: { exchange: Mutable; request: Mutable } = JSON.parse(pattern);
    const requestId = crypto.randomUUID();
    const isError = number % 20 === 0;
    const error = isError
      ? `"Error":{"Code":"ResourceNotFound","Message":"Instance ins-${number} was not found."},`
      : '';
    const rest = `"RequestId":"${requestId}"}}`;
    const start = `{"Response":{${error}"Padding":"`;
    const padding = '.'.repeat(Math.max(0, 300 - start.length - rest.length - 2));
    copy.exchange.responseBody = { kind: 'text', text: flat(`${start}${padding}",${rest}`) };
    copy.exchange.requestBody = { kind: 'text', text: flat(`{"Limit":20,"Offset":${number}}`) };
    copy.exchange.startedAt = newest.exchange.startedAt + number;
    copy.request.action = flat(actions[number % actions.length] ?? '');
    copy.request.region = flat(regions[number % regions.length] ?? '');
    return copy as unknown as Pick<Call, 'exchange' | 'request'>;
  };
  for (let made = 0; made < count; ) {
    const batch: Pick<Call, 'exchange' | 'request'>[] = [];
    for (; batch.length < 200 && made < count; made++) batch.push(copyOf(firstNumber + made));
    const before = performance.now();
    for (const { exchange, request } of batch) recorder.exchange(exchange, request);
    recordMs += performance.now() - before;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { recordMs, size: log.size };

  /** In one piece, as a browser gives a text; put together from parts it would be a tree. */
  function flat(text: string): string {
    return JSON.parse(JSON.stringify(text));
  }

  /** The panel's document is a sibling of this one, and has what this page handed to it. */
  function findRecorder(): TabRecorder {
    for (let index = 0; index < parent.length; index++) {
      try {
        const { tc3 } = parent[index] as unknown as { tc3?: { recorder: TabRecorder } };
        if (tc3) return tc3.recorder;
      } catch {
        // A frame of another origin.
      }
    }
    throw new Error('the panel has not been shown');
  }
}

interface Mutable {
  [name: string]: unknown;
  startedAt?: number;
}
