import { test as base, expect } from '@playwright/test';
import type { DevToolsDriver } from '../drivers/devtools-driver';
import { launchChromium } from '../drivers/launch-chromium';
import { launchFirefox } from '../drivers/launch-firefox';
import { type FakeApi, startFakeApi } from '../fake-api/start-fake-api';
import { buildPlayground } from '../playground/build-playground';
import type { CaseResult } from '../playground/case-result';

export type BrowserName = 'chromium' | 'firefox';

/** What each project of the configuration sets. */
export interface StoryOptions {
  readonly inspectorBrowser: BrowserName;
  /** Whether DevTools are open before the first page; `open` unless told. */
  readonly devtoolsAtStart: 'open' | 'closed';
  /** The machine's own unless told. */
  readonly timeZone: string | undefined;
  /** What an organisation sets for the extension; only Firefox can be given it. */
  readonly policy: Readonly<Record<string, unknown>> | undefined;
}

/** One story: a local endpoint, and a browser whose real DevTools hold the built extension. */
export interface Story {
  readonly api: FakeApi;
  readonly devtools: DevToolsDriver;
  /** Runs one of the playground's cases in the page, by the official SDK where it is an SDK case. */
  play(caseName: string): Promise<CaseResult>;
  /** Names errors of the extension's pages that this story causes itself. */
  expectErrors(pattern: RegExp): void;
}

const EXTENSION: Readonly<Record<BrowserName, string>> = {
  chromium: 'dist/chrome',
  firefox: 'dist/firefox',
};
const launch = { chromium: launchChromium, firefox: launchFirefox };

/** Stories begin on the playground page, with DevTools open unless told, and the panel never shown. */
export const test = base.extend<StoryOptions & { story: Story }>({
  inspectorBrowser: ['chromium', { option: true }],
  devtoolsAtStart: ['open', { option: true }],
  timeZone: [undefined, { option: true }],
  policy: [undefined, { option: true }],
  story: async ({ inspectorBrowser, devtoolsAtStart, timeZone, policy }, use, info) => {
    const api = await startFakeApi({ playgroundDir: await buildPlayground() });
    try {
      const devtools = await launch[inspectorBrowser]({
        extensionPath: EXTENSION[inspectorBrowser],
        server: api,
        devtools: devtoolsAtStart,
        policy,
        ...(timeZone !== undefined && { timeZone }),
      });
      try {
        await devtools.goto(api.pageUrl);
        const expected: RegExp[] = [];
        await use({
          api,
          devtools,
          play: (caseName) => play(devtools, caseName),
          expectErrors: (pattern) => expected.push(pattern),
        });
        if (info.status !== info.expectedStatus) {
          await devtools.screenshot(info.outputPath('devtools.png'));
        }
        expect(await devtools.cspViolations(), 'violations of the pages’ own policy').toEqual([]);
        const errors = await devtools.panelErrors();
        const surprises = errors.filter((error) => !expected.some((it) => it.test(error)));
        expect(surprises, 'errors in the extension’s pages').toEqual([]);
      } finally {
        await devtools.close();
      }
    } finally {
      await api.close();
    }
  },
});

export { expect };

async function play(devtools: DevToolsDriver, caseName: string): Promise<CaseResult> {
  return devtools.inPage(async (name: string) => {
    const page = window as unknown as { playground: { run(name: string): Promise<CaseResult> } };
    return page.playground.run(name);
  }, caseName);
}
