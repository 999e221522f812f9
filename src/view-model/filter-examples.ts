import type { PanelWords } from './words/en';

type HelpName = keyof PanelWords['filterHelp'];

/** A filter as it can be typed, one for each qualifier. */
export const FILTER_EXAMPLES: Readonly<Record<HelpName, string>> = {
  code: 'code:AuthFailure',
  action: 'action:Describe*,Run*',
  service: 'service:cvm',
  region: 'region:ap-guangzhou',
  outcome: 'outcome:error,failed',
  is: 'is:deprecated',
  status: 'status:4xx',
  param: 'param:Filters.Name=zone',
  slower: 'slower:2s',
  larger: 'larger:100k',
  since: 'since:5m',
  'request-id': 'request-id:b1946ac9',
  endpoint: 'endpoint:console.cloud',
  response: 'response:"TotalCount"',
};
