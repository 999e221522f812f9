import type { OutcomeKind } from '../call';
import type { CallTrait } from './call-trait';

export const OUTCOME_KINDS: readonly OutcomeKind[] = [
  ...(['error', 'success', 'pending', 'failed', 'dry-run', 'not-envelope', 'unknown'] as const),
];

/** Each word that `is:` knows, in the order in which they are offered. */
export const CALL_TRAITS: readonly CallTrait[] = [
  ...OUTCOME_KINDS,
  ...(['streaming', 'gateway', 'gateway-error', 'proxy', 'forwarded'] as const),
  ...(['deprecated', 'partial', 'async', 'long-integer', 'legacy'] as const),
  ...(['v3', 'v1', 'skip', 'unsigned'] as const),
];
