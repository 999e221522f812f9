import { describe, expect, it } from 'vitest';
import { parseApiEndpoint } from './endpoint';

const API: readonly [host: string, service: string, region?: string][] = [
  ['cvm.tencentcloudapi.com', 'cvm'],
  ['CVM.TencentCloudAPI.com', 'cvm'],
  ['cvm.ap-guangzhou.tencentcloudapi.com', 'cvm', 'ap-guangzhou'],
  ['cvm.ap-shanghai-fsi.tencentcloudapi.com', 'cvm', 'ap-shanghai-fsi'],
  ['cvm.tencentcloudapi.cn', 'cvm'],
  ['cvm.tencentcloudapi.com.cn', 'cvm'],
  ['cfg.intl.tencentcloudapi.com', 'cfg'],
  ['hunyuan.ai.ap-guangzhou.tencentcloudapi.com', 'hunyuan', 'ap-guangzhou'],
  ['cls.ai.internal.tencentcloudapi.com', 'cls'],
  ['cvm.pre.tencentcloudapi.woa.com', 'cvm'],
  ['cvm.api3.fincloud.tencent.cn', 'cvm'],
  ['tci.tcecloudapi.com', 'tci'],
];
const OTHERS = [
  'tencentcloudapi.com',
  'tencentcloudapi.com.example.test',
  'eviltencentcloudapi.com',
  'env-1.tcb-api.tencentcloudapi.com',
  'env-1.ap-shanghai.tcb-api.tencentcloudapi.com',
  'cvm.api.qcloud.com',
  'api3.example.cn',
  'localhost',
  '',
];

describe('parseApiEndpoint', () => {
  it.each(API)('%s is the API', (host, service, region) => {
    expect(parseApiEndpoint(host)).toEqual({ service, region });
  });
  it.each(OTHERS)('"%s" is not', (host) => {
    expect(parseApiEndpoint(host)).toBeUndefined();
  });
});
