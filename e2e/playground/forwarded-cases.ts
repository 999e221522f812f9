import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { postJson } from './post-json';

/** Of the kind the console puts in every URL; invented. */
const SESSION = 'uin=100000000001&ownerUin=100000000001&csrfCode=1234567890&t=1700000000000';
const CONSOLE = 'https://console.cloud.tencent.com';
const GUANGZHOU_ID = 1;
const VERSION = '2017-03-12';

/** Calls that somebody else signs: the console's gateway, or the app's own backend. */
export const forwardedCases: readonly PlaygroundCase[] = [
  {
    name: 'gateway-success',
    about: 'Console gateway, envelope two deep',
    run: async () => [await callGateway('DescribeInstances', { Limit: 5 })],
  },
  {
    name: 'gateway-error',
    about: 'Console gateway, a parameter that does not exist',
    run: async () => [await callGateway('DescribeInstances', { PkgType: 'pro' })],
  },
  {
    name: 'gateway-short',
    about: 'Newer console pages: ?i=cvm/ACTION, envelope one deep',
    run: async () => [
      await postJson(`${CONSOLE}/cgi/capi?i=cvm/DescribeRegions&${SESSION}&region=ap-guangzhou`, {
        serviceType: 'cvm',
        action: 'DescribeRegions',
        region: 'ap-guangzhou',
        data: { Version: VERSION },
      }),
    ],
  },
  {
    name: 'gateway-session-expired',
    about: 'Console gateway after logout: no envelope at all',
    run: async () => [
      await postJson(`${CONSOLE}/cgi/capi?cmd=DescribeInstances&csrfCode=expired`, {
        cmd: 'DescribeInstances',
        serviceType: 'cvm',
        data: { Version: VERSION },
      }),
    ],
  },
  {
    name: 'proxy-success',
    about: 'Own backend, envelope unchanged',
    run: async () => [await callProxy('DescribeRegions', {})],
  },
  {
    name: 'proxy-error',
    about: 'Own backend, a machine that is not there',
    run: async () => [await callProxy('TerminateInstances', { InstanceIds: ['ins-0000zzzz'] })],
  },
];

function callGateway(action: string, parameters: object): Promise<SeenCall> {
  const url = `${CONSOLE}/cgi/capi?cmd=${action}&action=delegate&serviceType=cvm&secure=1&version=3&${SESSION}`;
  return postJson(url, {
    cmd: action,
    serviceType: 'cvm',
    regionId: GUANGZHOU_ID,
    data: { Version: VERSION, ...parameters },
  });
}

function callProxy(action: string, parameters: object): Promise<SeenCall> {
  return postJson('https://app.example.test/api/cvm', parameters, {
    'X-TC-Action': action,
    'X-TC-Version': VERSION,
    'X-TC-Region': 'ap-guangzhou',
  });
}
