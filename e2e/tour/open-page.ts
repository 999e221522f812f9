import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';

/**
 * The part of `npm start -- --url …` that needs the dependencies. Not by the drivers of the stories:
 * those accept any certificate and reach nothing but the fake API, which is no way to open a page
 * that a person signs in to. web-ext starts the browser as it is, with a fresh profile.
 */
const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, url: { type: 'string' } },
});
const isFirefox = values.browser === 'firefox';
const browser = isFirefox ? findFirefox() : findChromium();
if (!browser || !values.url) throw new Error('to be started by: npm start -- --url https://…');

const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
const isRoot = process.getuid?.() === 0;
const args = isFirefox
  ? ['--source-dir=dist/firefox', `--firefox=${browser.path}`, '--arg=-devtools']
  : [
      ...['--target=chromium', '--source-dir=dist/chrome', `--chromium-binary=${browser.path}`],
      '--arg=--auto-open-devtools-for-tabs',
      ...(isRoot ? ['--arg=--no-sandbox'] : []), // Chromium refuses to start as root with it.
    ];

console.log(`${values.browser} ${browser.version} opens with DevTools: choose the TC3 tab.
Answers of calls made before DevTools are open are not kept; reload the page to see them. Ctrl+C ends.`);
const child = spawn(
  process.execPath,
  [webExt, 'run', ...args, `--start-url=${values.url}`, '--no-input', '--no-reload'],
  { stdio: 'inherit', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
process.on('SIGINT', () => undefined); // web-ext gets it too, and closes the browser.
child.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
