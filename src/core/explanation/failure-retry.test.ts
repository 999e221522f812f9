import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../response/failure';
import type { RetryAdvice } from './error-explanation';
import { explainers } from './explain-error';
import { failureRetry } from './failure-retry';

/** For a read, and for an action that is none. */
const CASES: readonly [
  kind: FailureKind,
  read: RetryAdvice['kind'] | undefined,
  other: RetryAdvice['kind'] | undefined,
][] = [
  ['cors-blocked', undefined, 'after-checking'],
  ['preflight-failed', undefined, undefined],
  ['name-not-resolved', undefined, undefined],
  ['connection-refused', undefined, undefined],
  ['connection-reset', 'at-once', 'after-checking'],
  ['empty-answer', 'at-once', 'after-checking'],
  ['answer-cut', 'at-once', 'after-checking'],
  ['tls', undefined, undefined],
  ['timed-out', 'at-once', 'after-checking'],
  ['offline', 'at-once', 'after-checking'],
  ['aborted', 'at-once', 'after-checking'],
  ['navigated', 'at-once', 'after-checking'],
  ['blocked', undefined, undefined],
  ['redirected', undefined, undefined],
  ['unknown', 'at-once', 'after-checking'],
];

describe('failureRetry', () => {
  it.each(CASES)('%s: a read %s, another action %s', (kind, read, other) => {
    const failure = { kind, networkError: undefined };
    const { words } = explainers.en;
    expect(failureRetry(failure, 'DescribeInstances', words)?.kind).toBe(read);
    expect(failureRetry(failure, 'RunInstances', words)?.kind).toBe(other);
    expect(failureRetry(failure, undefined, words)?.kind).toBe(other);
  });
});
