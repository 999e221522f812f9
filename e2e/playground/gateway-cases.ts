import type { PlaygroundCase } from './playground-case';
import { postJson } from './post-json';

const CONSOLE = 'https://console.cloud.tencent.com';
const SESSION = 'uin=100000000001&ownerUin=100000000001&t=1700000000000';
const GUANGZHOU_ID = 1;
const data = { Version: '2017-03-12', Language: 'en-US' };

/** The gateway's other forms, and what it says when it does not pass a call on. */
export const gatewayCases: readonly PlaygroundCase[] = [
  bareCase('gateway-bare', 'Newer gateway: /_api/cvm/ACTION, bare envelope', 'DescribeRegions'),
  bareCase('gateway-bare-error', 'The same, refused', 'DescribeUnicorns'),
  bareCase('gateway-bare-numeric', 'Bare, Error.Code is a number', 'DescribeRegions', 'numeric'),
  {
    name: 'gateway-short-error',
    about: '?i=cvm/ACTION, envelope one deep, refused',
    run: async () => [
      await postJson(`${CONSOLE}/cgi/capi?i=cvm/DescribeUnicorns&${SESSION}&csrfCode=1234567890`, {
        serviceType: 'cvm',
        action: 'DescribeUnicorns',
        regionId: GUANGZHOU_ID,
        data,
      }),
    ],
  },
  refusedCase('gateway-numeric', 'Envelope two deep, Error.Code is a number', 'numeric'),
  refusedCase('gateway-signed-out', 'Code 9: nobody is signed in', 'signed-out'),
  refusedCase('gateway-conflict', 'Code 21: another sign-in', 'conflict'),
  refusedCase('gateway-csrf', 'Code 9: csrfCode does not fit', 'csrf'),
  refusedCase('gateway-1216', 'Code 1216 with msg: no such kind of action', 'type'),
  refusedCase('gateway-http-500', 'HTTP 500 with code 10013', 'broken'),
];

function refusedCase(name: string, about: string, csrfCode: string): PlaygroundCase {
  const query = `cmd=DescribeInstances&action=delegate&serviceType=cvm&secure=1&version=3`;
  const url = `${CONSOLE}/cgi/capi?${query}&${SESSION}&csrfCode=${csrfCode}`;
  const body = { cmd: 'DescribeInstances', serviceType: 'cvm', regionId: GUANGZHOU_ID, data };
  return { name, about, run: async () => [await postJson(url, body)] };
}

function bareCase(
  name: string,
  about: string,
  action: string,
  csrfCode = '1234567890',
): PlaygroundCase {
  const host = 'https://console-hc.cloud.tencent.com';
  const url = `${host}/_api/cvm/${action}?timeout=30000&${SESSION}&csrfCode=${csrfCode}`;
  const body = { serviceType: 'cvm', cmd: action, regionId: GUANGZHOU_ID, data };
  return { name, about, run: async () => [await postJson(url, body)] };
}
