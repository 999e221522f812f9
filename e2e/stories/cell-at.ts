/** The selector of a cell, by its row's place from 0 and its column; without one, of the row. */
export function cellAt(row: number, column?: string): string {
  const selector = `[role="row"][aria-rowindex="${row + 2}"]`;
  return column === undefined ? selector : `${selector} [data-column="${column}"]`;
}
