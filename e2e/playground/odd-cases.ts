import { callTestPath } from './call-test-path';
import type { PlaygroundCase } from './playground-case';

const GIVE_UP_AFTER_MS = 300;
const SLOW_MS = 10_000;

/** Answers that are no plain envelope, calls that get none, and the manual's two samples. */
export const oddCases: readonly PlaygroundCase[] = [
  oddCase('odd-html', 'A 502 page of a load balancer', '/odd/html-502'),
  oddCase('odd-empty', 'HTTP 200 with nothing in it', '/odd/empty'),
  oddCase('odd-text', 'Plain words in place of JSON', '/odd/text'),
  oddCase('odd-cut', 'JSON that ends in the middle', '/odd/cut-json'),
  oddCase('odd-binary', 'Bytes that are no text', '/odd/binary'),
  oddCase('odd-legacy', 'An envelope of API 2.0', '/odd/legacy-2.0'),
  oddCase('odd-array', 'A JSON array', '/odd/array'),
  oddCase('odd-500', 'An envelope under HTTP 500', '/odd/envelope-500'),
  {
    name: 'abort',
    about: 'The page gives up on a slow answer',
    run: async () => [
      await callTestPath(`/odd/slow?ms=${SLOW_MS}`, {
        signal: AbortSignal.timeout(GIVE_UP_AFTER_MS),
      }),
    ],
  },
  oddCase('reset', 'The connection breaks before the answer', '/odd/reset'),
  oddCase('reset-body', 'The connection breaks inside the answer', '/odd/reset-body'),
  oddCase('seed-success', 'The manual’s sample of a success', '/seed/success'),
  oddCase('seed-error', 'The manual’s sample of an error', '/seed/error'),
];

function oddCase(name: string, about: string, path: string): PlaygroundCase {
  return { name, about, run: async () => [await callTestPath(path)] };
}
