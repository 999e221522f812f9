/** The `id` attribute of a suggestion, which the filter names as its active one. */
export function suggestionId(index: number): string {
  return `filter-suggestion-${index}`;
}
