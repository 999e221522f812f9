import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const NAMES_THAT_SAY_NOTHING = ['utils', 'helpers', 'common', 'shared', 'services', 'types'];
const OUR_FOLDERS = ['src', 'e2e', 'scripts', 'public'];

const page = readFileSync('ARCHITECTURE.md', 'utf8');
const codeSpans = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('ARCHITECTURE.md', () => {
  it.each(folders)('has src/%s/ in its table of folders', (folder) => {
    expect(page).toContain(`\n| \`src/${folder}/\` |`);
  });

  const paths = codeSpans.filter(isPath);
  it('names paths', () => expect(paths.length).toBeGreaterThan(20));
  it.each([...new Set(paths)])('names %s, which exists', (path) => {
    expect(existsSync(path)).toBe(true);
  });
});

describe('biome.json', () => {
  const { overrides }: BiomeConfiguration = JSON.parse(readFileSync('biome.json', 'utf8'));

  it.each(folders)('says what src/%s/ may import', (folder) => {
    const rules = overrides
      .filter(({ includes }) => includes.includes(`src/${folder}/**`))
      .map(({ linter }) => linter.rules.style?.noRestrictedImports?.level);
    expect(rules).toContain('error');
  });
});

describe('names', () => {
  it('say what a file or folder is', () => {
    const entries = OUR_FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    );
    const stem = (path: string) => parse(path).base.split('.')[0] ?? '';
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter((path) => NAMES_THAT_SAY_NOTHING.includes(stem(path)))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for no more than the observer needs, and for other sites only when a person does', () => {
    const asked = Object.entries(manifest).filter(([key]) => key.includes('permissions'));
    expect(Object.fromEntries(asked)).toEqual({
      permissions: ['storage', 'webRequest'],
      host_permissions: [
        'https://*.tencentcloudapi.com/*',
        'https://*.tencentcloudapi.cn/*',
        'https://*.tencentcloudapi.com.cn/*',
        'https://*.tcecloudapi.com/*',
        'https://*.cloud.tencent.com/*',
        'https://*.tencentcloud.com/*',
      ],
      optional_host_permissions: ['<all_urls>'],
    });
  });

  it('puts nothing into pages, and lets no page or other extension in', () => {
    const keys = ['content_scripts', 'web_accessible_resources', 'externally_connectable'];
    expect(Object.keys(manifest).filter((key) => keys.includes(key))).toEqual([]);
  });

  it('forbids its pages every network request, inline code and foreign code', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    });
  });
});

interface BiomeConfiguration {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter: {
      readonly rules: { readonly style?: { noRestrictedImports?: { readonly level: string } } };
    };
  }[];
}

/** `src/…` and the like, and files at the top such as `biome.json`. */
function isPath(text: string): boolean {
  const isOurs = OUR_FOLDERS.some((folder) => text.startsWith(`${folder}/`));
  return isOurs || /^[\w.-]+\.(?:json|ts|mjs|md)$/.test(text);
}
