import { describe, expect, it } from 'vitest';
import { FILTER_CALLS, type FilterCallName, NOW } from './filter-calls.fixture';
import type { FilterProblem } from './filter-problem';
import { formatCallFilter } from './format-call-filter';
import { matchesCall } from './matches-call';
import { MAX_FILTER_LENGTH, parseCallFilter } from './parse-call-filter';

const NAMES = Object.keys(FILTER_CALLS) as FilterCallName[];
const CLOCK = { now: NOW, utcOffsetMinutes: 480 };

interface Shown {
  readonly name: string;
  readonly text: string;
  /** Which of the calls are shown, in any order. */
  readonly shows: readonly FilterCallName[];
  /** How it is printed; left out where it is printed as it was written. */
  readonly prints?: string;
}

const ALL = NAMES;
const but = (...names: FilterCallName[]): FilterCallName[] =>
  NAMES.filter((it) => !names.includes(it));
const CVM_LIST = ['list', 'invalid', 'gateway', 'page'] as const satisfies FilterCallName[];

const SHOWN: readonly Shown[] = [
  // Words
  { name: 'nothing shows all', text: '', shows: ALL },
  { name: 'white space shows all', text: ' \t\n　', shows: ALL, prints: '' },
  { name: 'a word of an action', text: 'describedisks', shows: ['refused'] },
  { name: 'a word in any case', text: 'DESCRIBEDISKS', shows: ['refused'] },
  { name: 'a piece of a word', text: 'cribeDis', shows: ['refused'] },
  { name: 'a word of a service', text: 'cbs', shows: ['refused'] },
  { name: 'a word of a code', text: 'signaturefailure', shows: ['refused'] },
  { name: 'a word of a message', text: 'credentials', shows: ['refused'] },
  { name: 'a word of a dry run', text: 'succeeded', shows: ['dryRun'] },
  {
    name: 'a RequestId',
    text: 'b1946ac9-2492-4d23-8e1a-0a8a6c1f3e55',
    shows: ['list', 'refused', 'invalid', 'dryRun', 'deprecated', 'evicted'],
  },
  { name: 'a word of a URL', text: 'console.cloud', shows: ['gateway'] },
  { name: 'a word of a region', text: 'beijing', shows: ['refused'] },
  { name: 'the browser\u2019s word for a failure', text: 'ERR_CONNECTION', shows: ['failed'] },
  { name: 'a parameter\u2019s name', text: 'DiskIds', shows: ['refused'] },
  { name: 'a parameter\u2019s value', text: 'disk-1', shows: ['refused'] },
  { name: 'a parameter with its value', text: 'Limit=20', shows: ['list'] },
  { name: 'a nested parameter', text: 'Filters.0.Name=zone', shows: ['list'] },
  { name: 'a response is not searched by words', text: 'whale', shows: [] },
  { name: 'two words are both asked for', text: 'limit above', shows: ['invalid'] },
  { name: 'two words in any order', text: 'above limit', shows: ['invalid'] },
  { name: 'words do not reach from one part into the next', text: 'describediskscbs', shows: [] },
  { name: 'a lower-case or is a word', text: 'disk-1 or', shows: [] },
  { name: 'a word that begins with OR', text: 'ORder', shows: [] },
  { name: 'a word with a minus sign within', text: 'ap-beijing', shows: ['refused'] },
  { name: 'a word with a quote within', text: 'a"b', shows: [], prints: '"a\\"b"' },
  {
    name: 'a word with parentheses within',
    text: 'limit(1000)',
    shows: [],
    prints: '"limit(1000)"',
  },
  { name: 'Chinese words', text: '\u767b\u5f55\u6001', shows: [] },

  // What only looks like a qualifier
  { name: 'a URL is a word', text: 'https://cbs.tencentcloudapi.com', shows: ['refused'] },
  { name: 'a clock time is a word', text: '12:30', shows: [] },
  { name: 'a resource name is a word', text: 'qcs::cvm:ap-guangzhou:uin/1:instance/*', shows: [] },
  { name: 'a doubled colon makes a word of any name', text: 'tagresource::x', shows: [] },
  { name: 'a doubled colon makes a word of a known name too', text: 'code::x', shows: [] },
  {
    name: 'a host with its port is a word',
    text: 'localhost:8080/api',
    shows: [],
    prints: '"localhost:8080/api"',
  },
  {
    name: 'an action as policies write it is a word',
    text: 'cvm:RunInstances',
    shows: [],
    prints: '"cvm:RunInstances"',
  },
  {
    name: 'all actions as policies write them are a word',
    text: 'cvm:*',
    shows: [],
    prints: '"cvm:*"',
  },
  {
    name: 'a strange name with nothing behind its colon is a word',
    text: 'limit:',
    shows: [],
    prints: '"limit:"',
  },
  {
    name: 'the browser\u2019s error is a word',
    text: 'net::ERR_CONNECTION_REFUSED',
    shows: ['failed'],
  },
  { name: 'a path is a word', text: '/cgi/capi', shows: ['gateway'], prints: '"/cgi/capi"' },
  { name: 'JSON is a word', text: '{"Limit":20}', shows: [], prints: '"{\\"Limit\\":20}"' },
  { name: 'two slashes are a word', text: '//cbs', shows: ['refused'], prints: '"//cbs"' },

  // Quotes
  { name: 'quoted words stand together', text: '"be validated"', shows: ['refused'] },
  { name: 'quoted words in another order do not', text: '"validated be"', shows: [] },
  {
    name: 'quotes that are not needed',
    text: '"credentials"',
    shows: ['refused'],
    prints: 'credentials',
  },
  { name: 'an escaped quote', text: '"say \\"no\\""', shows: [] },
  { name: 'an escaped backslash', text: '"a\\\\ b"', shows: [] },
  {
    name: 'a backslash that escapes nothing stays',
    text: '"a\\n b"',
    shows: [],
    prints: '"a\\\\n b"',
  },
  { name: 'a quoted OR is a word', text: '"OR"', shows: ['gateway'] },
  { name: 'a quoted minus sign is a word', text: '"-1"', shows: ['refused'] },
  { name: 'a quoted qualifier is a word', text: '"code:x"', shows: [] },
  {
    name: 'two quotes side by side are two words',
    text: '"be validated""provided credentials"',
    shows: ['refused'],
    prints: '"be validated" "provided credentials"',
  },

  // Not, or, groups
  { name: 'a minus sign negates', text: '-describe', shows: ['dryRun'] },
  { name: 'a minus sign negates quoted words', text: '-"be validated"', shows: but('refused') },
  {
    name: 'two minus signs are none',
    text: '--credentials',
    shows: ['refused'],
    prints: 'credentials',
  },
  {
    name: 'three minus signs are one',
    text: '---credentials',
    shows: but('refused'),
    prints: '-credentials',
  },
  { name: 'a minus sign negates a group', text: '-(describe OR dryrun)', shows: [] },
  { name: 'a minus sign negates all of a group', text: '-(describe disks)', shows: but('refused') },
  { name: 'OR shows either', text: 'disk-1 OR csrf', shows: ['refused', 'gateway'] },
  { name: 'OR of three', text: 'disk-1 OR capi OR zones', shows: ['refused', 'gateway', 'failed'] },
  {
    name: 'OR binds weaker than words',
    text: 'limit above OR disks',
    shows: ['invalid', 'refused'],
  },
  { name: 'a group binds', text: 'limit (above OR disks)', shows: ['invalid', 'refused'] },
  {
    name: 'OR in a group beside a word',
    text: 'describe (is:failed OR is:dry-run)',
    shows: ['failed'],
  },
  {
    name: 'a group of one is none',
    text: '(credentials)',
    shows: ['refused'],
    prints: 'credentials',
  },
  {
    name: 'groups in groups',
    text: '((credentials) (((be))))',
    shows: ['refused'],
    prints: 'credentials be',
  },
  {
    name: 'OR within OR is one',
    text: 'disk-1 OR (capi OR zones)',
    shows: ['refused', 'gateway', 'failed'],
    prints: 'disk-1 OR capi OR zones',
  },
  {
    name: 'a group right behind OR',
    text: 'disk-1 OR(capi)',
    shows: ['refused', 'gateway'],
    prints: 'disk-1 OR capi',
  },
  { name: 'a negated word in OR', text: '-describe OR disks', shows: ['dryRun', 'refused'] },
  {
    name: 'spaces in a group do not matter',
    text: '(  credentials  )',
    shows: ['refused'],
    prints: 'credentials',
  },

  // Regular expressions
  { name: 'a regular expression', text: '/disk-\\d/', shows: ['refused'] },
  { name: 'a regular expression in any case', text: '/DISK-\\d/', shows: ['refused'] },
  { name: 'a regular expression begins at a part', text: '/^RunInst/', shows: ['dryRun'] },
  { name: 'a regular expression ends at a part', text: '/zones$/', shows: ['failed'] },
  { name: 'a regular expression with white space', text: '/be v.l/', shows: ['refused'] },
  { name: 'a regular expression with an escaped slash', text: '/cgi\\/c/', shows: ['gateway'] },
  { name: 'a regular expression with a slash in a class', text: '/cgi[/]c/', shows: ['gateway'] },
  {
    name: 'a regular expression with a flag',
    text: '/disk-\\d/i',
    shows: ['refused'],
    prints: '/disk-\\d/',
  },
  {
    name: 'a regular expression in a group',
    text: '(/disk-\\d/)',
    shows: ['refused'],
    prints: '/disk-\\d/',
  },
  { name: 'a negated regular expression', text: '-/e/', shows: [] },

  // code:
  { name: 'code: the beginning of it', text: 'code:AuthFailure', shows: ['refused'] },
  { name: 'code: a piece of it', text: 'code:failure.sig', shows: ['refused'] },
  {
    name: 'code: a piece of a longer first word',
    text: 'code:InvalidParameter',
    shows: ['invalid'],
  },
  { name: 'code: exactly is not a longer first word', text: 'code:=InvalidParameter', shows: [] },
  { name: 'code: exactly is not what is below it', text: 'code:=InvalidParameterValue', shows: [] },
  {
    name: 'code: exactly, and all below it',
    text: 'code:=InvalidParameterValue,InvalidParameterValue.*',
    shows: ['invalid'],
  },
  {
    name: 'code: exactly to the end',
    text: 'code:=invalidparametervalue.range',
    shows: ['invalid'],
  },
  { name: 'code: with a star at its end', text: 'code:Invalid*', shows: ['invalid'] },
  { name: 'code: with a star is from end to end', text: 'code:Parameter*', shows: [] },
  { name: 'code: with stars on both sides', text: 'code:*parameter*', shows: ['invalid'] },
  { name: 'code: any', text: 'code:*', shows: ['refused', 'invalid', 'dryRun', 'gateway'] },
  {
    name: 'code: none',
    text: '-code:*',
    shows: ['list', 'failed', 'page', 'deprecated', 'evicted'],
  },
  {
    name: 'code: any of several',
    text: 'code:AuthFailure,Invalid*',
    shows: ['refused', 'invalid'],
  },
  { name: 'code: a regular expression', text: 'code:/^auth/', shows: ['refused'] },
  {
    name: 'code: a regular expression among others',
    text: 'code:/^auth/,csrf',
    shows: ['refused', 'gateway'],
  },
  {
    name: 'code: quoted',
    text: 'code:"AuthFailure"',
    shows: ['refused'],
    prints: 'code:AuthFailure',
  },
  { name: 'code: a quoted star is a star', text: 'code:"Invalid*"', shows: [] },
  {
    name: 'code: negated',
    text: 'code:* -code:AuthFailure',
    shows: ['invalid', 'dryRun', 'gateway'],
  },
  { name: 'code: is not looked for in messages', text: 'code:credentials', shows: [] },
  {
    name: 'a qualifier in any case',
    text: 'CODE:AuthFailure',
    shows: ['refused'],
    prints: 'code:AuthFailure',
  },
  {
    name: 'qualifiers in a group',
    text: '(code:AuthFailure)',
    shows: ['refused'],
    prints: 'code:AuthFailure',
  },

  // Other texts
  { name: 'action: a piece', text: 'action:disks', shows: ['refused'] },
  { name: 'action: exactly', text: 'action:=DescribeInstances', shows: CVM_LIST },
  {
    name: 'action: a regular expression',
    text: 'action:/^Describe(Disks|Zones)$/',
    shows: ['refused', 'failed'],
  },
  { name: 'action: with a star', text: 'action:*Instances -action:Describe*', shows: ['dryRun'] },
  { name: 'action: with a star within', text: 'action:D*ks', shows: ['refused'] },
  { name: 'action: stars do not take a character twice', text: 'action:D*ks*s', shows: [] },
  { name: 'service:', text: 'service:cbs', shows: ['refused'] },
  { name: 'service: in any case', text: 'service:=cvm', shows: but('refused') },
  { name: 'region: a piece', text: 'region:guangzhou', shows: ['list', 'invalid'] },
  { name: 'region: exactly', text: 'region:=ap-guangzhou', shows: ['list'] },
  { name: 'region: by its Chinese name', text: 'region:\u5317\u4eac', shows: ['refused'] },
  { name: 'region: exactly by its Chinese name', text: 'region:=\u5e7f\u5dde', shows: ['list'] },
  {
    name: 'region: any of several',
    text: 'region:beijing,=ap-guangzhou',
    shows: ['refused', 'list'],
  },
  { name: 'region: none', text: '-region:*', shows: but('list', 'refused', 'invalid') },
  { name: 'endpoint:', text: 'endpoint:console', shows: ['gateway'] },
  {
    name: 'host: is endpoint:',
    text: 'host:console',
    shows: ['gateway'],
    prints: 'endpoint:console',
  },
  {
    name: 'request-id:',
    text: 'request-id:b1946ac9*',
    shows: ['list', 'refused', 'invalid', 'dryRun', 'deprecated', 'evicted'],
  },
  {
    name: 'RequestId: is request-id:',
    text: 'RequestId:0000',
    shows: [],
    prints: 'request-id:0000',
  },
  { name: 'request-id: none', text: '-request-id:*', shows: ['gateway', 'failed', 'page'] },
  { name: 'response: words of it', text: 'response:whale', shows: ['list'] },
  { name: 'response: quoted words of it', text: 'response:"Blue Whale"', shows: ['list'] },
  { name: 'response: a star is anything in it', text: 'response:blue*ale', shows: ['list'] },
  { name: 'response: a regular expression', text: 'response:/TotalCount.{2}1/', shows: ['list'] },
  {
    name: 'response: an evicted body holds nothing',
    text: 'response:* action:KeyPairs',
    shows: [],
  },

  // outcome: and is:
  { name: 'outcome:error', text: 'outcome:error', shows: ['refused', 'invalid', 'gateway'] },
  {
    name: 'outcome:ok is success',
    text: 'outcome:ok',
    shows: ['list', 'deprecated', 'evicted'],
    prints: 'outcome:success',
  },
  { name: 'outcome:failed', text: 'outcome:failed', shows: ['failed'] },
  { name: 'outcome:dry-run', text: 'outcome:dry-run', shows: ['dryRun'] },
  { name: 'outcome:not-envelope', text: 'outcome:not-envelope', shows: ['page'] },
  { name: 'outcome: any of several', text: 'outcome:failed,dry-run', shows: ['failed', 'dryRun'] },
  {
    name: 'outcome: in any case',
    text: 'outcome:ERROR',
    shows: ['refused', 'invalid', 'gateway'],
    prints: 'outcome:error',
  },
  { name: 'outcome:pending', text: 'outcome:pending', shows: [] },
  { name: 'outcome:unknown', text: 'outcome:unknown', shows: [] },
  { name: 'is:error', text: 'is:error', shows: ['refused', 'invalid', 'gateway'] },
  { name: 'is:gateway', text: 'is:gateway', shows: ['gateway'] },
  { name: 'is:gateway-error', text: 'is:gateway-error', shows: ['gateway'] },
  { name: 'is:deprecated', text: 'is:deprecated', shows: ['deprecated'] },
  { name: 'is:v1', text: 'is:v1', shows: ['invalid'] },
  { name: 'is:unsigned', text: 'is:unsigned', shows: ['gateway'] },
  { name: 'is: any of several', text: 'is:v1,deprecated', shows: ['invalid', 'deprecated'] },
  { name: 'is: negated', text: '-is:error', shows: but('refused', 'invalid', 'gateway') },
  { name: 'is: quoted', text: 'is:"deprecated"', shows: ['deprecated'], prints: 'is:deprecated' },
  { name: 'is:forwarded', text: 'is:forwarded', shows: [] },

  // Numbers
  { name: 'status: a number', text: 'status:401', shows: ['gateway'] },
  {
    name: 'status: equal to a number',
    text: 'status:=401',
    shows: ['gateway'],
    prints: 'status:401',
  },
  { name: 'status: its hundreds', text: 'status:4xx', shows: ['gateway'] },
  {
    name: 'status: its hundreds in capitals',
    text: 'status:5XX',
    shows: ['page'],
    prints: 'status:5xx',
  },
  { name: 'status: at least', text: 'status:>=401', shows: ['gateway', 'page'] },
  { name: 'status: more than', text: 'status:>401', shows: ['page'] },
  { name: 'status: less than', text: 'status:<401', shows: but('gateway', 'page', 'failed') },
  { name: 'status: at most', text: 'status:<=401', shows: but('page', 'failed') },
  { name: 'status: any of several', text: 'status:401,5xx', shows: ['gateway', 'page'] },
  { name: 'status: no answer has none', text: '-status:>=0', shows: ['failed'] },
  { name: 'slower: seconds', text: 'slower:2s', shows: ['refused', 'page'] },
  { name: 'slower: milliseconds', text: 'slower:1999ms', shows: ['refused', 'page', 'invalid'] },
  {
    name: 'slower: a number alone is milliseconds',
    text: 'slower:1999',
    shows: ['refused', 'page', 'invalid'],
    prints: 'slower:1999ms',
  },
  { name: 'slower: minutes', text: 'slower:0.4m', shows: ['page'], prints: 'slower:24s' },
  {
    name: 'slower: a fraction',
    text: 'slower:2.4s',
    shows: ['refused', 'page'],
    prints: 'slower:2400ms',
  },
  {
    name: 'duration: more than',
    text: 'duration:>2s',
    shows: ['refused', 'page'],
    prints: 'slower:2s',
  },
  {
    name: 'duration: alone is at least',
    text: 'duration:2s',
    shows: ['refused', 'page', 'invalid'],
    prints: 'duration:>=2s',
  },
  { name: 'duration: less than', text: 'duration:<50ms', shows: ['failed'] },
  {
    name: 'duration: of a call that has none',
    text: 'duration:>=0 is:gateway',
    shows: [],
    prints: 'duration:>=0ms is:gateway',
  },
  { name: 'larger: thousands', text: 'larger:100k', shows: ['page'] },
  { name: 'larger: in capitals', text: 'larger:100K', shows: ['page'], prints: 'larger:100k' },
  { name: 'larger: millions', text: 'larger:1m', shows: [] },
  { name: 'larger: with a b', text: 'larger:100kb', shows: ['page'], prints: 'larger:100k' },
  { name: 'size: less than', text: 'size:<100', shows: ['gateway'] },
  { name: 'size: of no body', text: '-size:>=0', shows: ['failed', 'evicted'] },

  // since:
  { name: 'since: minutes', text: 'since:5m', shows: but('refused', 'invalid', 'failed') },
  { name: 'since: seconds', text: 'since:3s', shows: ['dryRun', 'gateway', 'page'] },
  { name: 'since: hours', text: 'since:1h', shows: but('invalid', 'failed') },
  { name: 'since: days', text: 'since:1d', shows: ALL },
  { name: 'since: a clock time', text: 'since:19:59', shows: but('refused', 'invalid', 'failed') },
  {
    name: 'since: a clock time with seconds',
    text: 'since:19:59:57',
    shows: ['dryRun', 'gateway', 'page'],
  },
  {
    name: 'since: a clock time that is still to come is yesterday\u2019s',
    text: 'since:20:01',
    shows: but('failed'),
  },
  {
    name: 'since: a date',
    text: 'since:2026-11-26',
    shows: but('failed'),
    prints: 'since:2026-11-26T00:00:00.000',
  },
  {
    name: 'since: a date and time',
    text: 'since:2026-11-26T19:59',
    shows: but('refused', 'invalid', 'failed'),
    prints: 'since:2026-11-26T19:59:00.000',
  },
  {
    name: 'since: a time in UTC',
    text: 'since:2026-11-26T11:59:00Z',
    shows: but('refused', 'invalid', 'failed'),
    prints: 'since:2026-11-26T11:59:00.000Z',
  },
  {
    name: 'since: a time with its offset',
    text: 'since:2026-11-26T06:59-05:00',
    shows: but('refused', 'invalid', 'failed'),
    prints: 'since:2026-11-26T06:59:00.000-05:00',
  },
  {
    name: 'since: quoted, with a space',
    text: 'since:"2026-11-26 19:59"',
    shows: but('refused', 'invalid', 'failed'),
    prints: 'since:2026-11-26T19:59:00.000',
  },
  { name: 'since: negated', text: '-since:1h', shows: ['invalid', 'failed'] },

  // param:
  { name: 'param: has it', text: 'param:Limit', shows: ['list', 'refused'] },
  { name: 'param: in any case', text: 'param:limit', shows: ['list', 'refused'] },
  { name: 'param: is the whole name', text: 'param:Lim', shows: [] },
  { name: 'param: with a value', text: 'param:Limit=20', shows: ['list'] },
  { name: 'param: with a piece of a value', text: 'param:Limit=0', shows: ['list', 'refused'] },
  { name: 'param: with an exact value', text: 'param:Limit==100', shows: ['refused'] },
  { name: 'param: with one of several values', text: 'param:Limit=20,30', shows: ['list'] },
  { name: 'param: a dotted name', text: 'param:Filters.0.Name=zone', shows: ['list'] },
  { name: 'param: another index', text: 'param:Filters.1.Name', shows: [] },
  { name: 'param: without indexes', text: 'param:Filters.Name=zone', shows: ['list'] },
  { name: 'param: all below a name', text: 'param:Filters=guangzhou', shows: ['list'] },
  {
    name: 'param: one of several names',
    text: 'param:DiskIds,DryRun',
    shows: ['refused', 'dryRun'],
  },
  { name: 'param: a star in a name', text: 'param:*Ids=disk', shows: ['refused'] },
  { name: 'param: a star in a value', text: 'param:DiskIds=disk-*', shows: ['refused'] },
  { name: 'param: a quoted value', text: 'param:Filters="x=y"', shows: ['list'] },
  {
    name: 'param: an equals sign in a value',
    text: 'param:Filters=x=y',
    shows: ['list'],
    prints: 'param:Filters="x=y"',
  },
  { name: 'param: a regular expression as a value', text: 'param:Limit=/^1/', shows: ['refused'] },
  { name: 'param: a regular expression as a name', text: 'param:/^dry/=true', shows: ['dryRun'] },
  { name: 'param: of a request without a body', text: '-param:*', shows: ['invalid'] },

  // Together
  { name: 'qualifiers and words', text: 'is:error region:ap-guangzhou above', shows: ['invalid'] },
  { name: 'qualifiers in OR', text: 'code:AuthFailure OR slower:20s', shows: ['refused', 'page'] },
  {
    name: 'a negated group of qualifiers',
    text: '-(is:error OR is:success) -status:5xx',
    shows: ['dryRun', 'failed'],
  },
];

describe('a filter', () => {
  it.each(SHOWN)('$name: $text', ({ text, shows, prints = text }) => {
    const filter = parseCallFilter(text);
    if (Array.isArray(filter)) throw new Error(JSON.stringify(filter));
    const shown = NAMES.filter((it) => matchesCall(filter, FILTER_CALLS[it], CLOCK));
    expect(shown).toEqual(NAMES.filter((it) => shows.includes(it)));
    expect(formatCallFilter(filter)).toBe(prints);
    expect(parseCallFilter(prints)).toEqual(filter);
  });
});

interface Wrong {
  readonly name: string;
  /** `«` and `»` mark where a problem is, and are no part of the text. */
  readonly marked: string;
  readonly problems: readonly object[];
}

const WRONG: readonly Wrong[] = [
  { name: 'a quote that does not end', marked: 'a «"b c»', problems: [{ kind: 'unclosed-quote' }] },
  { name: 'a quote alone', marked: '«"»', problems: [{ kind: 'unclosed-quote' }] },
  {
    name: 'a quote whose end is escaped',
    marked: '«"a\\"»',
    problems: [{ kind: 'unclosed-quote' }],
  },
  {
    name: 'a quote that does not end in a qualifier',
    marked: 'code:«"b c»',
    problems: [{ kind: 'unclosed-quote' }],
  },
  {
    name: 'an exact quote that does not end',
    marked: 'code:«="b c»',
    problems: [{ kind: 'unclosed-quote' }],
  },
  { name: 'an empty quote', marked: 'a «""»', problems: [{ kind: 'empty-quote' }] },
  {
    name: 'an empty quote in a qualifier',
    marked: 'code:«""»',
    problems: [{ kind: 'empty-quote' }],
  },
  { name: 'a regex that does not end', marked: 'a «/b c»', problems: [{ kind: 'unclosed-regex' }] },
  {
    name: 'a regex that does not end in a qualifier',
    marked: 'action:«/^D c»',
    problems: [{ kind: 'unclosed-regex' }],
  },
  { name: 'a class that does not end', marked: '«/[/»', problems: [{ kind: 'unclosed-regex' }] },
  { name: 'a bad regex', marked: 'x «/(/» y', problems: [{ kind: 'bad-regex', source: '(' }] },
  {
    name: 'a bad regex in a qualifier',
    marked: 'code:a,«/*/»',
    problems: [{ kind: 'bad-regex', source: '*' }],
  },
  {
    name: 'a bad regex as a parameter\u2019s name',
    marked: 'param:«/+/»=1',
    problems: [{ kind: 'bad-regex', source: '+' }],
  },
  { name: 'a group that does not end', marked: 'a «(»b', problems: [{ kind: 'unclosed-group' }] },
  { name: 'a group that does not begin', marked: 'a b«)»', problems: [{ kind: 'unopened-group' }] },
  {
    name: 'two groups that do not begin',
    marked: 'a«)» b«)»',
    problems: [{ kind: 'unopened-group' }, { kind: 'unopened-group' }],
  },
  { name: 'an empty group', marked: 'a «()»', problems: [{ kind: 'empty-group' }] },
  { name: 'an empty group with space', marked: '-«( )»', problems: [{ kind: 'empty-group' }] },
  { name: 'an open parenthesis alone', marked: '«(»', problems: [{ kind: 'unclosed-group' }] },
  { name: 'OR alone', marked: '«OR»', problems: [{ kind: 'lonely-or' }] },
  { name: 'OR at the beginning', marked: '«OR» a', problems: [{ kind: 'lonely-or' }] },
  { name: 'OR at the end', marked: 'a «OR»', problems: [{ kind: 'lonely-or' }] },
  { name: 'OR twice', marked: 'a OR «OR» b', problems: [{ kind: 'lonely-or' }] },
  {
    name: 'OR and OR alone',
    marked: '«OR» «OR»',
    problems: [{ kind: 'lonely-or' }, { kind: 'lonely-or' }],
  },
  { name: 'OR at a group\u2019s end', marked: '(a «OR»)', problems: [{ kind: 'lonely-or' }] },
  { name: 'OR alone in a group', marked: '(«OR»)', problems: [{ kind: 'lonely-or' }] },
  { name: 'a minus sign alone', marked: 'a «-» b', problems: [{ kind: 'lonely-minus' }] },
  { name: 'a minus sign at the end', marked: 'a «-»', problems: [{ kind: 'lonely-minus' }] },
  {
    name: 'a minus sign at a group\u2019s end',
    marked: '(a «-»)',
    problems: [{ kind: 'lonely-minus' }],
  },
  { name: 'two minus signs alone', marked: '-«-»', problems: [{ kind: 'lonely-minus' }] },
  {
    name: 'a qualifier without a value',
    marked: 'a «code:»',
    problems: [{ kind: 'empty-value', qualifier: 'code' }],
  },
  {
    name: 'a qualifier before a space',
    marked: '«action:» a',
    problems: [{ kind: 'empty-value', qualifier: 'action' }],
  },
  {
    name: 'a qualifier at a group\u2019s end',
    marked: '(«since:»)',
    problems: [{ kind: 'empty-value', qualifier: 'since' }],
  },
  {
    name: 'a comma at the end',
    marked: 'code:A«,»',
    problems: [{ kind: 'empty-value', qualifier: 'code' }],
  },
  {
    name: 'a comma at the beginning',
    marked: '«code:»,A',
    problems: [{ kind: 'empty-value', qualifier: 'code' }],
  },
  {
    name: 'two commas',
    marked: 'is:error«,»,failed',
    problems: [{ kind: 'empty-value', qualifier: 'is' }],
  },
  {
    name: 'an equals sign alone',
    marked: 'code:«=»',
    problems: [{ kind: 'empty-value', qualifier: 'code' }],
  },
  {
    name: 'a parameter without a name',
    marked: '«param:»=1',
    problems: [{ kind: 'empty-value', qualifier: 'param' }],
  },
  {
    name: 'a parameter without its value',
    marked: 'param:Limit«=»',
    problems: [{ kind: 'empty-value', qualifier: 'param' }],
  },
  {
    name: 'a number that is none',
    marked: 'status:«abc»',
    problems: [{ kind: 'bad-number', qualifier: 'status', value: 'abc' }],
  },
  {
    name: 'a comparison without a number',
    marked: 'status:«>=»',
    problems: [{ kind: 'bad-number', qualifier: 'status', value: '>=' }],
  },
  {
    name: 'a negative number',
    marked: 'slower:«-1s»',
    problems: [{ kind: 'bad-number', qualifier: 'slower', value: '-1s' }],
  },
  {
    name: 'a number beyond all',
    marked: 'larger:«99999999999999999»',
    problems: [{ kind: 'bad-number', qualifier: 'larger', value: '99999999999999999' }],
  },
  {
    name: 'a regex as a number',
    marked: 'status:«/4../»',
    problems: [{ kind: 'bad-number', qualifier: 'status', value: '4..' }],
  },
  {
    name: 'hundreds of a duration',
    marked: 'slower:4«xx»',
    problems: [{ kind: 'bad-unit', qualifier: 'slower', unit: 'xx', known: ['ms', 's', 'm'] }],
  },
  {
    name: 'hundreds that no status has',
    marked: 'status:9«xx»',
    problems: [{ kind: 'bad-unit', qualifier: 'status', unit: 'xx', known: [] }],
  },
  {
    name: 'a unit of time that is none',
    marked: 'slower:2«x»',
    problems: [{ kind: 'bad-unit', qualifier: 'slower', unit: 'x', known: ['ms', 's', 'm'] }],
  },
  {
    name: 'a unit of size that is none',
    marked: 'larger:>2«g»',
    problems: [
      { kind: 'bad-unit', qualifier: 'larger', unit: 'g', known: ['b', 'k', 'kb', 'm', 'mb'] },
    ],
  },
  {
    name: 'a unit in quotes that is none',
    marked: 'larger:"2«g»"',
    problems: [
      { kind: 'bad-unit', qualifier: 'larger', unit: 'g', known: ['b', 'k', 'kb', 'm', 'mb'] },
    ],
  },
  {
    name: 'a span that is none',
    marked: 'since:5«y»',
    problems: [
      { kind: 'bad-unit', qualifier: 'since', unit: 'y', known: ['ms', 's', 'm', 'h', 'd'] },
    ],
  },
  {
    name: 'a time that is none',
    marked: 'since:«yesterday»',
    problems: [{ kind: 'bad-time', value: 'yesterday' }],
  },
  {
    name: 'an hour that is none',
    marked: 'since:«24:00»',
    problems: [{ kind: 'bad-time', value: '24:00' }],
  },
  {
    name: 'a day that is none',
    marked: 'since:«2026-02-30»',
    problems: [{ kind: 'bad-time', value: '2026-02-30' }],
  },
  {
    name: 'a number alone as a time',
    marked: 'since:«5»',
    problems: [{ kind: 'bad-time', value: '5' }],
  },
  { name: 'two times', marked: 'since:«5m,6m»', problems: [{ kind: 'bad-time', value: '5m,6m' }] },
  {
    name: 'an outcome that is none',
    marked: 'outcome:«eror»',
    problems: [{ kind: 'unknown-value', qualifier: 'outcome', value: 'eror', nearest: 'error' }],
  },
  {
    name: 'an outcome like no other',
    marked: 'outcome:«banana»',
    problems: [
      { kind: 'unknown-value', qualifier: 'outcome', value: 'banana', nearest: undefined },
    ],
  },
  {
    name: 'a word that is: does not know',
    marked: 'is:«deprecatd»,v3',
    problems: [
      { kind: 'unknown-value', qualifier: 'is', value: 'deprecatd', nearest: 'deprecated' },
    ],
  },
  {
    name: 'a regex as an outcome',
    marked: 'outcome:«/error/»',
    problems: [{ kind: 'unknown-value', qualifier: 'outcome', value: 'error', nearest: 'error' }],
  },
  {
    name: 'a qualifier with a slip',
    marked: '«acton»:x',
    problems: [{ kind: 'unknown-qualifier', name: 'acton', nearest: 'action' }],
  },
  {
    name: 'a qualifier with two letters swapped',
    marked: '«cdoe»:x',
    problems: [{ kind: 'unknown-qualifier', name: 'cdoe', nearest: 'code' }],
  },
  {
    name: 'the beginning of a qualifier',
    marked: '«dur»:>2s',
    problems: [{ kind: 'unknown-qualifier', name: 'dur', nearest: 'duration' }],
  },
  {
    name: 'a qualifier with a slip before a number',
    marked: '«statu»:200',
    problems: [{ kind: 'unknown-qualifier', name: 'statu', nearest: 'status' }],
  },
  {
    name: 'a qualifier like no other',
    marked: 'a «method»:post',
    problems: [{ kind: 'unknown-qualifier', name: 'method', nearest: undefined }],
  },
  {
    name: 'a negated qualifier like no other',
    marked: '-«method»:post',
    problems: [{ kind: 'unknown-qualifier', name: 'method', nearest: undefined }],
  },
  {
    name: 'several problems, in their order',
    marked: '«OR» «code:» «(»is:«x» «-»',
    problems: [
      { kind: 'lonely-or' },
      { kind: 'empty-value' },
      { kind: 'unclosed-group' },
      { kind: 'unknown-value' },
      { kind: 'lonely-minus' },
    ],
  },
];

describe('a text that is no filter', () => {
  it.each(WRONG)('$name: $marked', ({ marked, problems }) => {
    const { text, spans } = readMarks(marked);
    const found = parseCallFilter(text);
    if (!Array.isArray(found)) throw new Error(formatCallFilter(found));
    expect(found).toMatchObject(problems);
    expect(found).toHaveLength(problems.length);
    expect(found.map(spanOf)).toEqual(spans);
  });
});

describe('a hostile text', () => {
  it('with 10,000 parentheses within each other is too deep', () => {
    const text = `${'('.repeat(9_999)}a${')'.repeat(9_999)}`;
    expect(parseCallFilter(text)).toEqual([{ start: 50, end: 51, kind: 'too-deep', limit: 50 }]);
  });

  it('with 10,000 open parentheses is too deep, and nothing else', () => {
    expect(parseCallFilter('-('.repeat(9_999))).toMatchObject([{ kind: 'too-deep' }]);
  });

  it('of a megabyte is too long', () => {
    const end = 1_000_000;
    expect(parseCallFilter('a'.repeat(end))).toEqual([
      { start: MAX_FILTER_LENGTH, end, kind: 'too-long', limit: MAX_FILTER_LENGTH },
    ]);
  });

  it('with thousands of mistakes has the first hundred, and nothing else', () => {
    const found = parseCallFilter('cdoe:x '.repeat(2_000));
    expect(found).toHaveLength(100);
    expect(found).toMatchObject(Array(100).fill({ kind: 'unknown-qualifier' }));
    expect(
      parseCallFilter('OR (cdoe:x '.repeat(40) + 'a '.repeat(100) + '- '.repeat(400)),
    ).toHaveLength(100);
  });

  it('of minus signs alone is read', () => {
    expect(parseCallFilter(`${'-'.repeat(19_999)}a`)).toMatchObject({ kind: 'not' });
  });

  it('of a star a letter takes no longer than its length', () => {
    const filter = parseCallFilter(`response:${'*x'.repeat(5_000)}*y`);
    if (Array.isArray(filter)) throw new Error(JSON.stringify(filter));
    expect(matchesCall(filter, FILTER_CALLS.page, CLOCK)).toBe(false);
  });
});

function spanOf({ start, end }: FilterProblem): readonly [number, number] {
  return [start, end];
}

/** The text without its `«»`, and where these stood, in the order of their beginnings. */
function readMarks(marked: string): { text: string; spans: (readonly [number, number])[] } {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  for (const piece of marked.split('«')) {
    const [inside = '', after] = piece.split('»');
    if (after !== undefined) spans.push([text.length, text.length + inside.length]);
    text += inside + (after ?? '');
  }
  return { text, spans };
}
