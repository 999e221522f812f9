import type { PanelWords } from './words/en';

export interface FilterHelpLine {
  /** A filter as it can be typed. */
  readonly example: string;
  readonly meaning: string;
}

type HelpName = keyof PanelWords['filterHelp'];

/** One example each, in the order of the sheet. */
export const FILTER_EXAMPLES: Readonly<Record<HelpName, string>> = {
  words: 'describe ins-1',
  quoted: '"is above"',
  not: '-region:ap-beijing',
  or: '(code:AuthFailure OR slower:2s)',
  regex: '/^Describe(Disks|Zones)$/',
  code: 'code:=AuthFailure',
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

/** What a person can type, for a sheet of help. */
export function filterHelp({ filterHelp: words }: PanelWords): readonly FilterHelpLine[] {
  const names = Object.keys(FILTER_EXAMPLES) as HelpName[];
  return names.map((name) => ({ example: FILTER_EXAMPLES[name], meaning: words[name] }));
}
