import type { CloudSite } from './explanation-link';

/** The addresses of one site's pages that help with an error. `undefined`: no such page is on record. */
export interface ConsolePages {
  /** Without its query. */
  readonly explorer: string;
  readonly doctor: string | undefined;
  readonly errorCenter: string | undefined;
  readonly cloudAudit: string;
  readonly cam: string;
  readonly keys: string;
  readonly ticket: string;
}

/**
 * As the official documentation and public files link to them, read in November 2026: API Explorer,
 * CAM, keys and ticket form for both sites (https://cloud.tencent.com/document/product/598,
 * https://www.tencentcloud.com/document/product/598); API Doctor
 * (https://cloud.tencent.com/document/product/1278/58589) and the error centre for the Chinese site
 * alone. That CloudAudit has the same path on both sites is inferred.
 */
export const consolePages: Readonly<Record<CloudSite, ConsolePages>> = {
  china: {
    explorer: 'https://console.cloud.tencent.com/api/explorer',
    doctor: 'https://console.cloud.tencent.com/api/diagnosis',
    errorCenter: 'https://cloud.tencent.com/document/api/error-center',
    cloudAudit: 'https://console.cloud.tencent.com/cloudaudit',
    cam: 'https://console.cloud.tencent.com/cam',
    keys: 'https://console.cloud.tencent.com/cam/capi',
    ticket: 'https://console.cloud.tencent.com/workorder/category',
  },
  international: {
    explorer: 'https://console.tencentcloud.com/api/explorer',
    doctor: undefined,
    errorCenter: undefined,
    cloudAudit: 'https://console.tencentcloud.com/cloudaudit',
    cam: 'https://console.tencentcloud.com/cam',
    keys: 'https://console.tencentcloud.com/cam/capi',
    ticket: 'https://console.tencentcloud.com/workorder/category',
  },
};
