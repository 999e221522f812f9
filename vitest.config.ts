import { defineConfig } from 'vitest/config';

const COMPONENTS = ['src/panel/**/*.test.{ts,tsx}', 'src/platform/**/*.test.ts'];

/** Property tests on a busy machine take their time; how fast things are is for `npm run bench` to say. */
const TIMEOUT_MS = 120_000;

/** Two projects: what runs in plain Node, and what needs a document. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: TIMEOUT_MS,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'e2e/{drivers,fake-api,playground,tour}/**/*.test.ts',
          ],
          exclude: COMPONENTS,
        },
      },
      {
        test: {
          name: 'happy-dom',
          environment: 'happy-dom',
          testTimeout: TIMEOUT_MS,
          include: COMPONENTS,
        },
      },
    ],
  },
});
