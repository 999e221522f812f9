/** A host of API 3.0, taken apart. */
export interface ApiEndpoint {
  readonly service: string;
  readonly region: string | undefined;
}

/**
 * The API's own domains, the longest first. The first three are the official SDKs' list; the woa.com
 * one is Tencent's internal network.
 */
const SUFFIXES = [
  '.tencentcloudapi.woa.com',
  '.tencentcloudapi.com.cn',
  '.tencentcloudapi.com',
  '.tencentcloudapi.cn',
  '.tcecloudapi.com',
] as const;

/** Labels between service and suffix that name a family of hosts and no region. */
const FAMILIES: ReadonlySet<string> = new Set(['ai', 'internal', 'intl', 'pre']);
const REGION = /^(?:ap|na|eu|sa|af|me)-[a-z0-9-]+$/;
/** Private clouds (TCE): `cvm.api3.example.cn`, under any domain. */
const PRIVATE_CLOUD = /^([a-z0-9-]+)\.api3\.[a-z0-9.-]+$/;

/**
 * Service and region of an API 3.0 host such as `cvm.ap-guangzhou.tencentcloudapi.com`; `undefined`
 * for every other host. CloudBase (`*.tcb-api.*`) shares the domain but speaks no API 3.0.
 */
export function parseApiEndpoint(hostname: string): ApiEndpoint | undefined {
  const host = hostname.toLowerCase();
  const suffix = SUFFIXES.find((it) => host.endsWith(it));
  if (suffix === undefined) {
    const service = PRIVATE_CLOUD.exec(host)?.[1];
    return service === undefined ? undefined : { service, region: undefined };
  }
  const [service, ...labels] = host.slice(0, -suffix.length).split('.');
  if (!service || service === 'tcb-api' || labels.includes('tcb-api')) return undefined;
  return { service, region: labels.find((it) => REGION.test(it) && !FAMILIES.has(it)) };
}
