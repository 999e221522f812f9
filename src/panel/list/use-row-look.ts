import { useMemo } from 'preact/hooks';
import type { PanelState } from '../panel-state';
import type { RowLook } from './row-content';

/** What all rows have in common; the same object as long as nothing of it changes. */
export function useRowLook(state: PanelState, columns: RowLook['columns']): RowLook {
  const { value: words } = state.words;
  const { value: explainer } = state.explainer;
  const { value: utcOffsetMinutes } = state.utcOffsetMinutes;
  const timeRange = columns.includes('waterfall') ? state.timeRange.value : undefined;
  return useMemo(
    () => ({ columns, words, explainer, utcOffsetMinutes, timeRange }),
    // Another range is often the same times.
    [columns, words, explainer, utcOffsetMinutes, timeRange?.from, timeRange?.until],
  );
}
