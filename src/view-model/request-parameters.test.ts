import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { requestParameters } from './request-parameters';

const MASKED = { isRevealed: false, extraNames: [] };

interface Case {
  readonly name: string;
  readonly exchange: Partial<HttpExchange>;
  readonly parameters: readonly string[];
  readonly common: readonly string[];
}

const header = (name: string, value: string) => ({ name, value });
const text = (body: string) => ({ kind: 'text', text: body }) as const;

const CASES: readonly Case[] = [
  {
    name: 'a signed JSON request: its headers are the common ones',
    exchange: {
      requestHeaders: [
        header('X-TC-Action', 'RunInstances'),
        header('X-TC-Region', 'ap-guangzhou'),
        header('content-type', 'application/json'),
      ],
      requestBody: text(
        '{"Id":9007199254740993,"Filters":[{"Name":"zone","Values":["a","b"]}],"Dry":true,"Password":"hunter2"}',
      ),
    },
    parameters: [
      'Id=9007199254740993',
      'Filters.0.Name=zone',
      'Filters.0.Values.0=a',
      'Filters.0.Values.1=b',
      'Dry=true',
      'Password=‹Password·1›',
    ],
    common: ['X-TC-Action=RunInstances', 'X-TC-Region=ap-guangzhou'],
  },
  {
    name: 'a form of signature version 1',
    exchange: {
      requestHeaders: [header('content-type', 'application/x-www-form-urlencoded')],
      requestBody: text('Action=DescribeInstances&Version=2017-03-12&Nonce=7&InstanceIds.0=ins-1'),
    },
    parameters: ['InstanceIds.0=ins-1'],
    common: ['Action=DescribeInstances', 'Version=2017-03-12', 'Nonce=7'],
  },
  {
    name: 'a query',
    exchange: {
      method: 'GET',
      url: 'https://cvm.tencentcloudapi.com/?Action=DescribeZones&Limit=20&Timestamp=1795461127',
      requestHeaders: [],
      requestBody: { kind: 'none' },
    },
    parameters: ['Limit=20'],
    common: ['Action=DescribeZones', 'Timestamp=1795461127'],
  },
  {
    name: 'a console’s request: what stands around the data is common',
    exchange: {
      url: 'https://capi.cloud.tencent.com/cgi/capi?cmd=DescribeZones&serviceType=cvm',
      requestHeaders: [header('content-type', 'application/json')],
      requestBody: text(
        '{"serviceType":"cvm","regionId":1,"data":{"Version":"2017-03-12","Limit":20}}',
      ),
    },
    parameters: ['Limit=20'],
    common: [
      'cmd=DescribeZones',
      'serviceType=cvm',
      'serviceType=cvm',
      'regionId=1',
      'Version=2017-03-12',
    ],
  },
  {
    name: 'nothing',
    exchange: {
      requestHeaders: [],
      requestBody: { kind: 'none' },
      url: 'https://cvm.tencentcloudapi.com/',
    },
    parameters: [],
    common: [],
  },
];

describe('a request’s tables', () => {
  it.each(CASES)('are of $name', ({ exchange, parameters, common }) => {
    const tables = requestParameters(madeCall({ exchange }), MASKED);
    const lines = (rows: typeof tables.parameters) => rows.map((it) => `${it.path}=${it.value}`);
    expect(lines(tables.parameters)).toEqual(parameters);
    expect(lines(tables.common)).toEqual(common);
  });

  it('show what a person asks to see', () => {
    const call = madeCall({ exchange: { requestBody: text('{"Password":"hunter2"}') } });
    const [row] = requestParameters(call, { ...MASKED, isRevealed: true }).parameters;
    expect(row?.value).toBe('hunter2');
  });

  it('list 500, and count the others', () => {
    const ids = Array.from({ length: 600 }, (_, index) => `"ins-${index}"`);
    const call = madeCall({ exchange: { requestBody: text(`{"Ids":[${ids.join()}]}`) } });
    const tables = requestParameters(call, MASKED);
    expect([tables.parameters.length, tables.leftOutCount]).toEqual([500, 100]);
  });

  it('count those that are not read at all', () => {
    const body = `{"${'a'.repeat(130_000)}":[${'1,'.repeat(999)}1]}`;
    const tables = requestParameters(madeCall({ exchange: { requestBody: text(body) } }), MASKED);
    expect([tables.parameters.length, tables.leftOutCount]).toEqual([8, 992]);
  });

  it('leave a body of megabytes to the text', () => {
    const call = madeCall({ exchange: { requestBody: text(`{"A":"${'x'.repeat(300_000)}"}`) } });
    expect(requestParameters(call, MASKED)).toMatchObject({ isTooLong: true, parameters: [] });
  });

  it.each<[named: string, paths: readonly string[]]>([
    ['Limit', ['Limit']],
    ['Filters', ['Filters.0.Name', 'Filters.0.Values.0', 'Filters.1.Name']],
    ['Filters.Name', ['Filters.0.Name', 'Filters.1.Name']],
    ['Filters.1.Name', ['Filters.1.Name']],
    ['Filters.0', ['Filters.0.Name', 'Filters.0.Values.0']],
    ['Fil', []],
  ])('mark what an error’s message names: %s', (named, paths) => {
    const message = `The value \`x\` specified in the parameter \`${named}\` is not valid.`;
    const call = madeCall({
      body: JSON.stringify({
        Response: { Error: { Code: 'InvalidParameterValue', Message: message }, RequestId: 'r' },
      }),
      exchange: {
        requestBody: text('{"Filters":[{"Name":"a","Values":["b"]},{"Name":"c"}],"Limit":1}'),
      },
    });
    const { parameters } = requestParameters(call, MASKED);
    expect(parameters.filter((it) => it.isNamed).map((it) => it.path)).toEqual(paths);
  });
});
