import { withoutBody } from '../body-budget';
import type { Call } from '../call';
import { madeCall } from '../made-call.fixture';

/** 2026-11-26 12:00:00 UTC. */
export const NOW = 1_795_694_400_000;

const json = (value: object): string => JSON.stringify(value);
const answer = (members: object): string =>
  json({ Response: { ...members, RequestId: 'b1946ac9-2492-4d23-8e1a-0a8a6c1f3e55' } });
const refused = (Code: string, Message: string): string => answer({ Error: { Code, Message } });

/** What the tables of cases look for, by a name. */
export const FILTER_CALLS = {
  /** Went well, with parameters. */
  list: madeCall({
    id: 'list',
    body: answer({ TotalCount: 1, InstanceSet: [{ InstanceName: 'Blue Whale' }] }),
    request: { region: 'ap-guangzhou' },
    exchange: {
      startedAt: NOW - 60_000,
      durationMs: 120,
      requestBody: {
        kind: 'text',
        text: '{"Limit":20,"Filters":[{"Name":"zone","Values":["ap-guangzhou-3","x=y"]}],"Empty":""}',
      },
    },
  }),
  /** Refused for its signature, slow. */
  refused: madeCall({
    id: 'refused',
    body: refused(
      'AuthFailure.SignatureFailure',
      'The provided credentials could not be validated.',
    ),
    request: {
      service: 'cbs',
      action: 'DescribeDisks',
      region: 'ap-beijing',
      endpoint: 'cbs.tencentcloudapi.com',
    },
    exchange: {
      startedAt: NOW - 600_000,
      durationMs: 2500,
      url: 'https://cbs.tencentcloudapi.com/',
      requestBody: { kind: 'text', text: '{"DiskIds":["disk-1"],"Limit":100}' },
    },
  }),
  invalid: madeCall({
    id: 'invalid',
    body: refused('InvalidParameterValue.Range', 'Limit (1000) is above 100.'),
    request: { region: 'ap-guangzhou-open', signatureForm: 'v1' },
    exchange: { startedAt: NOW - 7_200_000, durationMs: 2000, requestBody: { kind: 'none' } },
  }),
  dryRun: madeCall({
    id: 'dryRun',
    body: refused('DryRunOperation', 'It would have succeeded.'),
    request: { action: 'RunInstances' },
    exchange: {
      startedAt: NOW - 1000,
      durationMs: 90,
      requestBody: { kind: 'text', text: '{"DryRun":true}' },
    },
  }),
  gateway: madeCall({
    id: 'gateway',
    body: json({ code: 'CsrfError', msg: 'csrf', data: null }),
    request: {
      endpoint: 'console.cloud.tencent.com',
      endpointKind: 'gateway',
      signatureForm: 'unsigned',
      signer: 'gateway',
    },
    exchange: {
      url: 'https://console.cloud.tencent.com/cgi/capi?i=cvm/DescribeInstances',
      status: 401,
      startedAt: NOW - 3000,
      durationMs: undefined,
    },
  }),
  failed: madeCall({
    id: 'failed',
    request: { action: 'DescribeZones' },
    exchange: {
      status: 0,
      networkError: 'net::ERR_CONNECTION_REFUSED',
      responseBody: { kind: 'unavailable', reason: 'no-response' },
      startedAt: NOW - 86_400_000,
      durationMs: 3,
    },
  }),
  page: madeCall({
    id: 'page',
    body: `<html>${'x'.repeat(200_000)}</html>`,
    exchange: { status: 502, startedAt: NOW, durationMs: 30_000 },
  }),
  deprecated: madeCall({
    id: 'deprecated',
    body: answer({ DeprecatedWarning: 'Use the other.' }),
    request: { action: 'DescribeImages', service: 'CVM' },
    exchange: { startedAt: NOW - 5000, durationMs: 50 },
  }),
  evicted: withoutBody(
    madeCall({
      id: 'evicted',
      body: answer({ Big: 'Blue Whale' }),
      request: { action: 'DescribeKeyPairs' },
      exchange: { startedAt: NOW - 4000, durationMs: 60 },
    }),
  ),
} as const satisfies Record<string, Call>;

export type FilterCallName = keyof typeof FILTER_CALLS;
