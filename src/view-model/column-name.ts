import type { ColumnId } from './list-columns';
import type { PanelWords } from './words/en';

/** The name of a column, as its head and the menu of columns say it. */
export function columnName(column: ColumnId, { list }: PanelWords): string {
  return column === 'request-id' ? list.requestId : list[column];
}
