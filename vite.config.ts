import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox for the desktop and Android: the first versions with the built-in data consent. */
const FIREFOX_SETTINGS = {
  browser_specific_settings: {
    gecko: {
      id: 'tc3-inspector@tc3-inspector.dev',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** Firefox gives policies without a schema, and warns of one (153). */
const CHROME_SETTINGS = { storage: { managed_schema: 'managed-schema.json' } };

/** One manifest at the top; each browser gets what only it understands. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { minimum_chrome_version, background, ...both } = manifest;
  const { service_worker, type } = background;
  return (
    browser === 'firefox'
      ? { ...both, background: { scripts: [service_worker], type }, ...FIREFOX_SETTINGS }
      : { ...both, background, minimum_chrome_version, ...CHROME_SETTINGS }
  ) as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      // The polyfill would fetch, which the pages' own policy forbids.
      modulePreload: { polyfill: false },
      rollupOptions: { input: { panel: 'src/panel/panel.html', viewer: 'src/viewer/viewer.html' } },
    },
  };
});
