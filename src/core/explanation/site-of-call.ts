import type { Call } from '../call';
import type { CloudSite } from './explanation-link';

/** `console.tencentcloud.com`, `console.intl.cloud.tencent.com`, `cvm.intl.tencentcloudapi.com`. */
const INTERNATIONAL = /(?:^|\.)tencentcloud\.com$|(?:^|\.)intl\./;
/** The Chinese site's consoles and the products that share its gateway. */
const CHINA = /(?:^|\.)(?:tencent\.com|tencent\.com\.cn|tencent\.cn)$/;
const PORT = /:\d+$/;

/**
 * Which site a call's account belongs to, by its host. API hosts such as `cvm.tencentcloudapi.com`
 * serve both sites and a page's own server tells nothing: there the answer is `fallback`.
 */
export function siteOfCall({ request }: Call, fallback: CloudSite): CloudSite {
  const host = request.endpoint.toLowerCase().replace(PORT, '');
  if (INTERNATIONAL.test(host)) return 'international';
  return CHINA.test(host) ? 'china' : fallback;
}
