import { useMemo, useRef } from 'preact/hooks';
import {
  type ColumnChoices,
  type ColumnId,
  type ShownColumns,
  shownColumns,
} from '../../view-model/list-columns';

/** The columns; the ids are the same array as long as nothing changes, at whatever width. */
export function useShownColumns(width: number, choices: ColumnChoices): ShownColumns {
  const ids = useRef<readonly ColumnId[]>([]);
  return useMemo(() => {
    const columns = shownColumns(width, choices);
    if (columns.ids.join() !== ids.current.join()) ids.current = columns.ids;
    return { ...columns, ids: ids.current };
  }, [width, choices]);
}
