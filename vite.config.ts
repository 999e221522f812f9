import { resolve } from 'node:path';
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

/**
 * What starts the panel, and what explains, which it waits for; and the programs that must be small: what
 * those share with them stands apart. Options, popup and viewer load the panel's file whole.
 */
const STARTS = {
  panel: 'src/panel/main.tsx',
  explainer: 'src/core/explanation/create-explainer.ts',
  devtools: 'src/devtools/main.ts',
  background: 'src/background/main.ts',
} as const;
type Start = keyof typeof STARTS;

/** The part of the bundler's that is used here; the types of Vite do not name it. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * All that the panel needs to show a list, in as few files as the other programs allow: it is shown when the
 * last has come, and each takes the browser some milliseconds (`npm run bench -- targets --only show`).
 */
function panelChunk(id: string, graph: ModuleGraph): string | null {
  if (id === resolve(STARTS.panel)) return null;
  const [first, ...others] = (Object.keys(STARTS) as Start[]).filter((start) =>
    neededBy(start, graph).has(id),
  );
  if (first !== 'panel' && first !== 'explainer') return null;
  const shared = others.filter((it) => it !== 'explainer');
  return shared.length > 0 ? ['panel', ...shared].join('-and-') : first;
}

const needed = new Map<Start, ReadonlySet<string>>();

/** All modules that a program imports before it runs. */
function neededBy(start: Start, graph: ModuleGraph): ReadonlySet<string> {
  const known = needed.get(start);
  if (known) return known;
  const found = new Set<string>();
  const queue = [resolve(STARTS[start])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  if (found.size === 1) throw new Error(`no modules of ${STARTS[start]}: has it another name now?`);
  needed.set(start, found);
  return found;
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    // CodeMirror, where it can ask whether input waits, parses for up to 100 ms at once; where it cannot, for as
    // long as the browser idles, which is 45 ms at most (`npm run bench -- targets --only large`).
    define: { 'navigator.scheduling': 'undefined' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      // The polyfill would fetch, which the pages' own policy forbids.
      // Of what is imported later it is told by the chunks themselves: to ask ahead takes longer.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        input: { panel: 'src/panel/panel.html', viewer: 'src/viewer/viewer.html' },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: panelChunk, debugName: 'panel' }],
          },
        },
      },
    },
  };
});
