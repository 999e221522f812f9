import { formatCount } from '../../../core/ticket/format-count';

/** What is wrong with a filter, and what can stand in one, in English. */
export const filterWords = {
  filterProblems: {
    tooLong: (limit: number) =>
      `The filter is longer than ${formatCount(limit)} characters. Search for less at once.`,
    tooDeep: (limit: number) =>
      `More than ${limit} parentheses are open within each other. Take some away.`,
    unclosedQuote: 'This quote does not end. Add a " behind the text.',
    unclosedRegex:
      'This regular expression does not end. Add a / behind it, or put the text in quotes.',
    unclosedGroup: 'This parenthesis is never closed. Add a ) behind the group.',
    unopenedGroup: 'This parenthesis closes nothing. Take it away, or put the text in quotes.',
    emptyGroup: 'Nothing is in these parentheses. Put a term in, or take them away.',
    emptyQuote: 'Nothing is in these quotes. Put a text in, or take them away.',
    lonelyOr: 'OR needs a term on both sides. To search for the word, write "OR".',
    lonelyMinus: 'The minus sign needs a term right behind it. To search for one, write "-".',
    emptyValue: (qualifier: string, example: string) =>
      `${qualifier}: needs a value here, such as ${example}.`,
    badRegex: (source: string, detail: string) =>
      `The browser does not take the regular expression ${source} (${detail}). Correct it, or put the text in quotes.`,
    unknownQualifier: (name: string) =>
      `There is no qualifier ${name}:. To search for the text, put it in quotes.`,
    unknownQualifierNear: (name: string, nearest: string) =>
      `There is no qualifier ${name}:. Write ${nearest}:, or put the text in quotes to search for it.`,
    unknownValue: (qualifier: string, value: string, known: string) =>
      `${qualifier}: does not know ${value}. It knows ${known}.`,
    unknownValueNear: (qualifier: string, value: string, nearest: string) =>
      `${qualifier}: does not know ${value}. Write ${qualifier}:${nearest}.`,
    badNumber: (qualifier: string, value: string, example: string) =>
      `${value} is no number that ${qualifier}: takes. Write one such as ${example}.`,
    badUnit: (qualifier: string, unit: string, known: string) =>
      `${qualifier}: does not know the unit ${unit}. Use one of ${known}.`,
    noUnit: (qualifier: string, unit: string) =>
      `${qualifier}: takes a number without a unit. Take ${unit} away.`,
    badTime: (value: string) =>
      `${value} is no time. Write a span such as 5m, a clock time such as 14:30, or a date.`,
  },
  filterHelp: {
    code: 'The error code holds this; behind code:= it is exactly this',
    action: '* is anything; a comma is any of several',
    service: 'The service',
    region: 'The region, by its id or its Chinese name',
    outcome: 'How it ended: error, success, pending, failed, dry-run, not-envelope, unknown',
    is: 'What else is known of it, such as gateway, forwarded, partial, async, v1',
    status: 'The HTTP status; also 200 or >=400',
    param: 'The request has this parameter, here with this in its value',
    slower: 'Took longer; ms, s, m',
    larger: 'The response body is larger; k, m',
    since: 'Started since then; s, m, h, d, a clock time or a date',
    'request-id': 'The RequestId that the answer gave',
    endpoint: 'The host that it was sent to',
    response: 'The response body holds this',
  },
};
