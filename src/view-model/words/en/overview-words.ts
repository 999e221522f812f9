/** The timeline over the list. */
export const overviewWords = {
  overview: {
    label: 'Timeline of calls',
    chart: (from: string, until: string) =>
      from === '' ? 'No calls' : `Calls and errors from ${from} to ${until}`,
    keys: 'Left and right arrow keys select a stretch of time, Shift makes it longer, Escape shows all',
    period: (from: string, until: string) => `${from} to ${until}`,
    clear: 'Show all times',
  },
};
