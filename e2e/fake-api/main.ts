import { buildPlayground } from '../playground/build-playground';
import { startFakeApi } from './start-fake-api';

/** `tsx e2e/fake-api/main.ts [port]`: runs the fake API by hand until Ctrl+C. */
const port = Number(process.argv[2] ?? 8443);
const api = await startFakeApi({ port, playgroundDir: await buildPlayground() });

console.log(`Fake Tencent Cloud API on https://${api.host}:${api.port}
Page          ${api.pageUrl}
API           https://cvm.tencentcloudapi.com/
Console       https://console.cloud.tencent.com/cgi/capi
Own proxy     https://app.example.test/api/cvm
Own backend   https://app.example.test/backend/forward-code
Test paths    https://cvm.tencentcloudapi.com/net/envelope, /burst, /odd/html-502

Open the page in a browser started with
  --ignore-certificate-errors --host-resolver-rules="${api.hostResolverRules}"`);

process.on('SIGINT', () => void api.close().then(() => process.exit(0)));
