/** Every word of the panel, the viewer, the popup and the options, in English; `zh.ts` follows it. */
export const english = {
  locale: 'en' as 'en' | 'zh',
  warning: {
    damagedSettings:
      'Some saved settings could not be read, so their defaults are in use. They are saved anew with your next change.',
  },
  list: {
    label: 'Calls',
    outcome: 'Outcome',
    action: 'Action',
    code: 'Result',
    meaning: 'Meaning',
    requestId: 'RequestId',
    region: 'Region',
    status: 'HTTP',
    statusTitle: 'HTTP status',
    time: 'Time',
    duration: 'Duration',
    capture: 'Capture',
    ticket: 'Ticket',
    endpoint: 'Endpoint',
    size: 'Size',
    start: 'Start',
    waterfall: 'Waterfall',
  },
};

/** The same in every language: a missing text is a type error. */
export type PanelWords = typeof english;
