import { describe, expect, it } from 'vitest';
import type { ApiRequest } from './api-request';
import { readApiRequest } from './read-api-request';
import type { RequestHead } from './request-head';

const SIGNATURE =
  'TC3-HMAC-SHA256 Credential=AKIDexample/2026-11-24/cvm/tc3_request, SignedHeaders=content-type;host, Signature=00';
const V3 = {
  'X-TC-Action': 'DescribeRegions',
  'X-TC-Version': '2017-03-12',
  'X-TC-Region': 'ap-guangzhou',
  'X-TC-Language': 'en-US',
  Authorization: SIGNATURE,
  'Content-Type': 'application/json',
};
const V1 =
  'Action=DescribeRegions&Version=2017-03-12&Region=ap-guangzhou&Language=en-US&SecretId=AKIDexample&Nonce=1&Timestamp=1&SignatureMethod=HmacSHA256&Signature=AA%3D&Filters.0.Values.0=x';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
const CALL = {
  service: 'cvm',
  action: 'DescribeRegions',
  version: '2017-03-12',
  region: 'ap-guangzhou',
  language: 'en-US',
};
const CONSOLE = 'https://console.cloud.tencent.com/cgi/capi';
const GATEWAY_BODY = JSON.stringify({
  serviceType: 'cvm',
  regionId: 1,
  data: { Version: '2017-03-12', Language: 'en-US' },
});
const ACTION_IN_QUERY = `${CONSOLE}?cmd=DescribeRegions&action=delegate&serviceType=cvm&csrfCode=1`;

interface Case {
  readonly name: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly expect: Partial<ApiRequest>;
}

const CASES: readonly Case[] = [
  {
    name: 'v3',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: V3,
    body: '{}',
    expect: {
      ...CALL,
      endpoint: 'cvm.tencentcloudapi.com',
      endpointKind: 'api',
      signatureForm: 'v3',
      signer: 'page',
    },
  },
  {
    name: 'v3 with HTTP/2’s lower-case names and pseudo headers',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: {
      ':authority': 'cvm.tencentcloudapi.com',
      ':method': 'POST',
      ...Object.fromEntries(Object.entries(V3).map(([name, value]) => [name.toLowerCase(), value])),
    },
    expect: { ...CALL, signatureForm: 'v3', signer: 'page' },
  },
  {
    name: 'v3 as a GET',
    url: 'https://cvm.tencentcloudapi.com/?Limit=1&Filters.0.Values.0=x',
    headers: { ...V3, 'Content-Type': FORM['Content-Type'] },
    expect: { ...CALL, signatureForm: 'v3' },
  },
  {
    name: 'v3 multipart',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: { ...V3, 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="Action"\r\n\r\nNo\r\n--x--\r\n',
    expect: { ...CALL, signatureForm: 'v3' },
  },
  {
    name: 'an octet stream',
    url: 'https://cls.ap-shanghai.tencentcloudapi.com/',
    headers: {
      'X-TC-Action': 'UploadLog',
      'X-CLS-TopicId': 't',
      'Content-Type': 'application/octet-stream',
    },
    body: '\u0001',
    expect: {
      service: 'cls',
      action: 'UploadLog',
      region: 'ap-shanghai',
      signatureForm: 'unsigned',
      signer: 'unknown',
    },
  },
  {
    name: 'Authorization: SKIP',
    url: 'https://sts.tencentcloudapi.com/',
    headers: { 'X-TC-Action': 'AssumeRoleWithWebIdentity', Authorization: 'SKIP' },
    expect: { service: 'sts', signatureForm: 'skip', signer: 'none' },
  },
  {
    name: 'v1 in the query',
    url: `https://cvm.tencentcloudapi.com/?${V1}`,
    expect: { ...CALL, endpointKind: 'api', signatureForm: 'v1', signer: 'page' },
  },
  {
    name: 'v1 in a form',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: FORM,
    body: V1,
    expect: { ...CALL, signatureForm: 'v1', signer: 'page' },
  },
  {
    name: 'v1 through a server of the page’s own',
    url: `https://app.example.test/tencent?${V1}`,
    expect: {
      ...CALL,
      service: undefined,
      endpointKind: 'proxy',
      signatureForm: 'v1',
      signer: 'page',
    },
  },
  {
    name: 'a form without a signature to an API host',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: FORM,
    body: 'Action=DescribeRegions&Version=2017-03-12',
    expect: {
      action: 'DescribeRegions',
      version: '2017-03-12',
      signatureForm: 'unsigned',
      signer: 'unknown',
    },
  },
  {
    name: 'X-TC-Action to a server of the page’s own, unsigned',
    url: 'http://localhost:3000/api',
    headers: { 'X-TC-Action': 'DescribeRegions' },
    expect: {
      action: 'DescribeRegions',
      service: undefined,
      endpoint: 'localhost:3000',
      endpointKind: 'proxy',
      signatureForm: 'unsigned',
      signer: 'server',
    },
  },
  {
    name: 'a v3 request through a server of the page’s own, with the service in its credential',
    url: 'http://localhost:3000/api',
    headers: V3,
    expect: { ...CALL, endpointKind: 'proxy', signatureForm: 'v3', signer: 'page' },
  },
  {
    name: 'the region of a finance host',
    url: 'https://cvm.ap-shanghai-fsi.tencentcloudapi.com/',
    expect: { service: 'cvm', region: 'ap-shanghai-fsi' },
  },
  {
    name: 'a family host',
    url: 'https://hunyuan.ai.ap-guangzhou.tencentcloudapi.com/',
    expect: { service: 'hunyuan', region: 'ap-guangzhou' },
  },
  {
    name: 'a private cloud over http',
    url: 'http://kms.api3.cloud.example.cn/',
    expect: { service: 'kms', region: undefined, endpointKind: 'api' },
  },
  {
    name: 'a gateway’s cmd',
    url: ACTION_IN_QUERY,
    body: GATEWAY_BODY,
    expect: {
      ...CALL,
      endpoint: 'console.cloud.tencent.com',
      endpointKind: 'gateway',
      signatureForm: 'unsigned',
      signer: 'gateway',
    },
  },
  {
    name: 'a gateway’s cmd in the body',
    url: CONSOLE,
    body: `{"cmd":"DescribeRegions",${GATEWAY_BODY.slice(1)}`,
    expect: CALL,
  },
  {
    name: 'a gateway’s i',
    url: 'https://workbench.cloud.tencent.com/cgi/capi?i=cvm/DescribeRegions&region=ap-guangzhou',
    body: '{"serviceType":"cvm","action":"DescribeRegions","data":{"Version":"2017-03-12","Language":"en-US"}}',
    expect: CALL,
  },
  {
    name: 'a gateway’s path',
    url: 'https://console-hc.cloud.tencent.com/_api/cvm/DescribeRegions?t=1',
    body: GATEWAY_BODY,
    expect: CALL,
  },
  {
    name: 'an international console',
    url: 'https://console.tencentcloud.com/cgi/capi?i=cvm/DescribeRegions',
    body: GATEWAY_BODY,
    expect: CALL,
  },
  {
    name: 'a region id that is not on file',
    url: ACTION_IN_QUERY,
    body: '{"regionId":9999}',
    expect: { region: '9999' },
  },
  {
    name: 'a region id as text',
    url: ACTION_IN_QUERY,
    body: '{"regionId":"33"}',
    expect: { region: 'ap-nanjing' },
  },
  {
    name: 'a region’s name before its id',
    url: ACTION_IN_QUERY,
    body: '{"region":"ap-tokyo","regionId":1}',
    expect: { region: 'ap-tokyo' },
  },
  {
    name: 'a gateway’s body that is no JSON',
    url: ACTION_IN_QUERY,
    body: 'x',
    expect: { action: 'DescribeRegions', service: 'cvm', region: undefined },
  },
];

const OTHERS: readonly Omit<Case, 'expect'>[] = [
  {
    name: 'an ordinary request',
    url: 'https://example.com/api?action=save',
    body: '{"Action":"X"}',
  },
  {
    name: 'Action and Version without Signature',
    url: 'https://example.com/?Action=A&Version=2017-03-12',
  },
  {
    name: 'Action and Signature without Version',
    url: 'https://example.com/?Action=A&Signature=x',
  },
  {
    name: 'Alibaba Cloud',
    url: 'https://ecs.aliyuncs.com/?Action=DescribeRegions&Version=2014-05-26&AccessKeyId=x&Signature=y',
  },
  {
    name: 'AWS',
    url: 'https://ec2.amazonaws.com/',
    headers: FORM,
    body: 'Action=DescribeRegions&Version=2016-11-15&AWSAccessKeyId=x&Signature=y',
  },
  {
    name: 'CloudBase',
    url: 'https://env.tcb-api.tencentcloudapi.com/web?env=env',
    body: '{"action":"functions.invokeFunction"}',
  },
  {
    name: 'VOD upload',
    url: 'https://vod2.qcloud.com/v3/index.php?Action=ApplyUploadUGC',
    body: '{"signature":"x"}',
  },
  {
    name: 'the OpenAI-style host',
    url: 'https://api.hunyuan.cloud.tencent.com/v1/chat/completions',
    body: '{}',
  },
  {
    name: 'another path of a console',
    url: 'https://console.cloud.tencent.com/cgi/report',
    body: '{"cmd":"x"}',
  },
  { name: 'a gateway’s path elsewhere', url: 'https://example.com/cgi/capi?cmd=A' },
  { name: 'a host that only ends alike', url: 'https://console.eviltencent.com/cgi/capi?cmd=A' },
  { name: 'text that is no URL', url: 'about:' },
];

describe('readApiRequest', () => {
  it.each(CASES)('reads $name', (it) => {
    expect(readApiRequest(exchange(it))).toMatchObject(it.expect);
  });
  it.each(OTHERS)('leaves $name alone', (it) => {
    expect(readApiRequest(exchange(it))).toBeUndefined();
  });
});

function exchange({ url, headers = {}, body }: Omit<Case, 'expect'>): RequestHead {
  return {
    url,
    requestHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    requestBody: body === undefined ? { kind: 'none' } : { kind: 'text', text: body },
  };
}
