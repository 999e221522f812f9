import { describe, expect, it } from 'vitest';
import { madeCall } from '../made-call.fixture';
import type { CloudSite } from './explanation-link';
import { siteOfCall } from './site-of-call';

const CASES: readonly [endpoint: string, site: CloudSite | 'the setting'][] = [
  ['console.tencentcloud.com', 'international'],
  ['tencentcloud.com', 'international'],
  ['CONSOLE.TencentCloud.com:8443', 'international'],
  ['console.intl.cloud.tencent.com', 'international'],
  ['intl.cloud.tencent.com', 'international'],
  ['cvm.intl.tencentcloudapi.com', 'international'],
  ['console.cloud.tencent.com', 'china'],
  ['workbench.cloud.tencent.com', 'china'],
  ['tcb.tencent.cn', 'china'],
  ['lighthouse.tencent.com.cn:443', 'china'],
  ['cvm.tencentcloudapi.com', 'the setting'],
  ['cvm.ap-guangzhou.tencentcloudapi.cn', 'the setting'],
  ['nottencentcloud.com', 'the setting'],
  ['tencent.com.example.test', 'the setting'],
  ['points.example.test', 'the setting'],
  ['localhost:5173', 'the setting'],
  ['', 'the setting'],
];

describe('siteOfCall', () => {
  it.each(CASES)('says of %s: %s', (endpoint, site) => {
    const call = madeCall({ request: { endpoint } });
    for (const fallback of ['china', 'international'] as const) {
      expect(siteOfCall(call, fallback)).toBe(site === 'the setting' ? fallback : site);
    }
  });
});
