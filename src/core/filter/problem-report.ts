import type { FilterProblem, FilterProblemKind } from './filter-problem';

/** Where a reader of a part of the text says what is wrong with it. */
export type ReportProblem = (
  span: Pick<FilterProblem, 'start' | 'end'>,
  problem: FilterProblemKind,
) => void;
