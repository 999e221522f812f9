import { chineseRegionNames } from '../ticket/region-names';
import { CALL_TRAITS, OUTCOME_KINDS } from './call-traits';
import type { FilterCounts } from './create-filter-counts';
import type { QualifierName } from './qualifier';

export interface SuggestedValue {
  readonly value: string;
  /** `undefined` where nobody counts such values. */
  readonly count: number | undefined;
}

/** What people ask for where a qualifier has no words of its own. */
const USUAL: Partial<Record<QualifierName, readonly string[]>> = {
  outcome: OUTCOME_KINDS,
  is: CALL_TRAITS,
  slower: ['500ms', '1s', '2s', '5s', '10s'],
  duration: ['>1s', '>5s', '<100ms'],
  larger: ['10k', '100k', '1m'],
  size: ['>10k', '>100k', '<1k'],
  since: ['1m', '5m', '15m', '1h', '1d'],
};

/**
 * The values of a qualifier that hold what is typed, the most frequent first; a region is also found by
 * its Chinese name. What is typed whole is not suggested again.
 */
export function suggestedValues(
  qualifier: QualifierName,
  typed: string,
  counts: Pick<FilterCounts, 'valuesOf'>,
): readonly SuggestedValue[] {
  const counted = counts.valuesOf(qualifier);
  const usual = USUAL[qualifier] ?? [];
  const values = new Set([...usual, ...counted.keys()]);
  const wanted = typed.toLowerCase();
  const isKnown = counted.size > 0 || qualifier === 'outcome' || qualifier === 'is';
  return [...values]
    .filter((value) => value !== typed && isLike(value, wanted, qualifier))
    .map((value) => ({ value, count: isKnown ? (counted.get(value) ?? 0) : undefined }))
    .sort((left, right) => (right.count ?? 0) - (left.count ?? 0));
}

function isLike(value: string, wanted: string, qualifier: QualifierName): boolean {
  if (value.toLowerCase().includes(wanted)) return true;
  return qualifier === 'region' && (chineseRegionNames.get(value) ?? '').includes(wanted);
}
