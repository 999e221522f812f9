import { callTestPath } from './call-test-path';
import type { PlaygroundCase } from './playground-case';

const IN_FLIGHT = 3;
const SLOW_MS = 5000;
const SEEN_NOTHING = { httpStatus: undefined, requestId: undefined, code: undefined };

/** Calls around a navigation. Each leaves the page for itself, under `/?after=NAME`. */
export const navigationCases: readonly PlaygroundCase[] = [
  {
    name: 'navigate-in-flight',
    about: `Leaves with ${IN_FLIGHT} slow calls in flight`,
    run: async () => {
      for (let count = 0; count < IN_FLIGHT; count += 1) {
        void callTestPath(`/net/envelope?ms=${SLOW_MS}`);
      }
      leave('navigate-in-flight');
      return [{ ...SEEN_NOTHING, problem: 'the page left' }];
    },
  },
  {
    name: 'navigate-in-body',
    about: 'Leaves with headers here and the body on its way',
    run: async () => {
      void callTestPath(`/net/envelope?bodyMs=${SLOW_MS}`);
      // The head is out as soon as it is asked for; a second call of its kind says when.
      await callTestPath('/net/envelope?ms=200');
      leave('navigate-in-body');
      return [{ ...SEEN_NOTHING, problem: 'the page left' }];
    },
  },
  {
    name: 'navigate-after-response',
    about: 'Leaves in the moment the answer is read',
    run: async () => {
      const seen = await callTestPath('/net/envelope?bytes=20000');
      leave('navigate-after-response');
      return [seen];
    },
  },
  {
    name: 'navigate-keepalive',
    about: 'Leaves with a call that may outlive the page',
    run: async () => {
      void callTestPath('/net/envelope?ms=1000', { keepalive: true });
      leave('navigate-keepalive');
      return [{ ...SEEN_NOTHING, problem: 'the page left' }];
    },
  },
];

/** Begins at once; the page lives on until the new one answers, so the case can still report. */
function leave(name: string): void {
  location.assign(`/?after=${name}`);
}
