/** The view of statistics. */
export const actionWords = {
  actions: {
    label: 'Statistics of each action',
    none: 'No call to count yet.',
    unnamed: '(no action)',
    show: (action: string) => `List the calls of ${action}`,
    heads: {
      service: 'Service',
      action: 'Action',
      count: 'Calls',
      errorCount: 'Errors',
      errorRate: 'Rate',
      p50Ms: 'p50',
      p95Ms: 'p95',
      maxMs: 'Max',
      size: 'Size',
      mostInASecond: 'Most/s',
      pendingCount: 'Running',
      dryRunCount: 'Dry runs',
    },
    titles: {
      service: 'Service',
      action: 'Action, with its service',
      count: 'All calls',
      errorCount: 'Calls whose envelope holds an error',
      errorRate:
        'Errors among the calls that ended in an envelope; running calls and dry runs are left out',
      p50Ms: 'Half of the calls took no longer',
      p95Ms: '95 of 100 calls took no longer',
      maxMs: 'The longest call',
      size: 'Characters of the responses that are kept',
      mostInASecond: 'Most calls that started within one second',
      pendingCount: 'Calls that still run',
      dryRunCount: 'Calls that only checked whether they would succeed',
    },
  },
};
