import type { LaunchOptions } from './launch-options';

const SERVED_HOSTS = [
  'tencentcloudapi.com',
  'tencentcloud.com',
  'cloud.tencent.com',
  'qcloud.com',
  'example.test',
  'example-partner.test',
].flatMap((host) => [host, `*.${host}`]);

/**
 * The command line of one story's Chromium.
 *
 * Measured in 156: `--headless=new` is the real browser with real DevTools; an unpacked extension
 * loads without a feature flag; `--ignore-certificate-errors` turns the HTTP cache off.
 */
export function chromiumArguments(options: LaunchOptions): string[] {
  const { extensionPath, server, windowSize = { width: 1400, height: 900 } } = options;
  const target = `${server.host}:${server.port}`;
  return [
    ...(options.headed ? [] : ['--headless=new']),
    ...(options.locale ? [`--lang=${options.locale}`] : []),
    '--no-sandbox', // With its sandbox it starts neither as root nor in most containers.
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--window-size=${windowSize.width},${windowSize.height}`,
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
    '--ignore-certificate-errors',
    `--host-resolver-rules=${[
      ...SERVED_HOSTS.map((host) => `MAP ${host}:443 ${target}`),
      `MAP * ~NOTFOUND`,
      `EXCLUDE ${server.host}`,
    ].join(', ')}`,
  ];
}
