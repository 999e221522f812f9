import { type Call, type CallOutcome, type OutcomeKind, requestIdOf } from '../core/call';
import { numberOfField } from '../core/filter/number-of-field';
import type { ColumnId } from './list-columns';

/** By which column the list is sorted; without one it stands in the order of arrival. */
export interface CallSort {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

export type SortKey = string | number | undefined;

/** Columns that say nothing to sort by. */
export const UNSORTABLE: readonly ColumnId[] = ['ticket'];

/** What went wrong comes first. */
const OUTCOME_ORDER: Readonly<Record<OutcomeKind, number>> = {
  error: 0,
  failed: 1,
  'not-envelope': 2,
  unknown: 3,
  pending: 4,
  'dry-run': 5,
  success: 6,
};

/** What a call is sorted by; `undefined`, which stands last both ways, where it is not known. */
export function sortKey(call: Call, column: ColumnId): SortKey {
  const { request, exchange, outcome } = call;
  switch (column) {
    case 'outcome':
      return OUTCOME_ORDER[outcome.kind];
    case 'action':
      return (request.action ?? exchange.url).toLowerCase();
    case 'code':
    case 'meaning':
      return resultKey(outcome).toLowerCase();
    case 'request-id':
      return requestIdOf(call);
    case 'region':
      return request.region;
    case 'endpoint':
      return request.endpoint;
    case 'status':
      return exchange.status > 0 ? exchange.status : undefined;
    case 'size':
      return numberOfField(call, 'size') || undefined;
    case 'duration':
      return exchange.durationMs;
    case 'time':
    case 'start':
    case 'waterfall':
      return exchange.startedAt;
    case 'capture':
      return exchange.source;
    case 'ticket':
      return undefined;
  }
}

/** Equal results stand together in any language: codes by their names, all else by what it is called here. */
function resultKey(outcome: CallOutcome): string {
  switch (outcome.kind) {
    case 'error':
    case 'dry-run':
      return outcome.code;
    case 'failed':
      return outcome.failure.kind;
    case 'not-envelope':
    case 'unknown':
      return outcome.reason;
    case 'pending':
    case 'success':
      return outcome.kind;
  }
}

/** A click on a column's head: up, down, then arrival again. */
export function nextSort(sort: CallSort | undefined, column: ColumnId): CallSort | undefined {
  if (UNSORTABLE.includes(column)) return sort;
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? undefined : { column, isDescending: true };
}
