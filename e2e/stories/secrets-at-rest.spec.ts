import { permanentCredential, temporaryCredential } from '../fake-api/credentials';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';

const APP = 'https://app.example.test';

interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: Readonly<Record<'local' | 'session', { get(key: null): Promise<unknown> }>>;
}

test('no secret of any place stands in the extension’s storage', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.allowSite(APP);
  await devtools.showPanel();
  const cases = [
    'sdk-success',
    'sdk-run-instances',
    'sdk-temporary-key',
    'sdk-wrong-key',
    'v1-get',
    'v1-post',
    'gateway-success',
  ];
  for (const [index, name] of cases.entries()) {
    await play(name);
    await waitForRows(devtools, index + 1);
  }
  const sent = await devtools.panel.evaluate(() => {
    const { log } = (window as unknown as { tc3: { log: SentLog } }).tc3;
    return Array.from({ length: log.size }, (_, index) => log.at(index).exchange);
  });
  const secrets = secretsOf(sent.map((exchange) => JSON.stringify(exchange)).join('\n'));
  // Each place had one: keys, signatures of both forms, a token, a password, a csrf code.
  expect(secrets.length).toBeGreaterThanOrEqual(6);

  const stored = await devtools.panel.waitUntil('records in the storage', async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const { storage } = browser ?? chrome ?? {};
    const text = JSON.stringify([await storage?.local.get(null), await storage?.session.get(null)]);
    return text.includes('DescribeInstances') ? text : undefined;
  });
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), btoa(secret)]) {
      expect(stored, `stored: ${secret}`).not.toContain(form);
    }
  }
});

interface SentLog {
  readonly size: number;
  at(index: number): { readonly exchange: object };
}

const PLACES: readonly RegExp[] = [
  /Credential=([^/"]+)\//g,
  /Signature=([0-9a-f]{64})/g,
  /[?&]Signature=([^&"\\]+)/g,
  /"X-TC-Token","value":"([^"]+)"/g,
  /\\?"Password\\?":\\?"([^"\\]+)/g,
  /csrfCode=([^&"]+)/g,
  /[?&]SecretId=([^&"]+)/g,
];

/** What was sent in each place, and the keys themselves. */
function secretsOf(text: string): readonly string[] {
  const found = PLACES.flatMap((place) => [...text.matchAll(place)].map((match) => match[1] ?? ''));
  const keys = [permanentCredential, temporaryCredential].flatMap((it) => Object.values(it));
  return [...new Set([...found, ...keys])].filter((it) => typeof it === 'string' && it.length >= 4);
}
