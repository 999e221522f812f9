import { defineConfig, type ReporterDescription } from '@playwright/test';
import type { StoryOptions } from './e2e/stories/story';

/** Set by `npm test`, which counts the stories from this file. */
const jsonReport = process.env.STORIES_JSON;
const json: ReporterDescription[] = jsonReport ? [['json', { outputFile: jsonReport }]] : [];

/** Stories: the built extension in the real DevTools of each browser. `npm run build` comes first. */
export default defineConfig<StoryOptions>({
  testDir: 'e2e/stories',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 2,
  // A second try only where a whole run is at stake; who looks for flaky stories runs without CI.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...json],
  projects: [
    { name: 'chromium', use: { inspectorBrowser: 'chromium' } },
    {
      name: 'firefox',
      use: { inspectorBrowser: 'firefox' },
      // axe looks at the same documents in either browser; once is enough.
      testIgnore: 'accessibility.spec.ts',
    },
  ],
});
