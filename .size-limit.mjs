import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What DESIGN allows, gzipped; run over `dist/chrome`, which `npm run build` makes. */
const DIST = 'dist/chrome';

/** A page's script with all that it imports statically, which Vite names in the page. */
function scriptsOf(page) {
  const path = join(DIST, page);
  if (!existsSync(path)) throw new Error(`${path} is not there. Run: npm run build`);
  const html = readFileSync(path, 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, url]) => join(DIST, url));
}

/** The chunks of one name, as Vite names them by their module. */
function chunks(name) {
  const folder = join(DIST, 'assets');
  const found = readdirSync(folder).filter((it) => it.startsWith(`${name}-`) && it.endsWith('.js'));
  return found.map((it) => join(folder, it));
}

const [one, other] = chunks('catalog');

export default [
  {
    name: 'panel, with all that it imports at once',
    path: scriptsOf('src/panel/panel.html'),
    limit: '60 kB',
  },
  { name: 'catalogue of one language', path: one, limit: '60 kB' },
  { name: 'catalogue of the other', path: other, limit: '60 kB' },
].map((check) => ({ ...check, gzip: true }));
