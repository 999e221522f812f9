import { defineConfig } from 'vitest/config';

const COMPONENTS = ['src/panel/**/*.test.{ts,tsx}', 'src/platform/**/*.test.ts'];

/** Two projects: what runs in plain Node, and what needs a document. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'e2e/{drivers,fake-api,playground,tour}/**/*.test.ts',
          ],
          exclude: COMPONENTS,
        },
      },
      {
        test: { name: 'happy-dom', environment: 'happy-dom', include: COMPONENTS },
      },
    ],
  },
});
