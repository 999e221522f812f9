import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { createTally } from './create-tally.mjs';
import { findChromium, findFirefox, installBrowser } from './find-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { localProgram, repository } from './run-command.mjs';

/** `npm start`: from a machine that has only Node to a browser with DevTools on the TC3 panel. */
const USAGE = `npm start -- [--browser chromium|firefox] [--url https://…] [--headless]

  --browser   which browser to open; chromium unless told
  --url       a page of your own instead of the playground, over the real network
  --headless  no window: plays the tour, prints its calls, writes two screenshots;
              happens by itself where there is no display`;

const BROWSERS = {
  chromium: { target: 'chrome', find: findChromium },
  firefox: { target: 'firefox', find: findFirefox },
};

const options = readOptions();
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await start(options);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string' },
        headless: { type: 'boolean', default: false },
      },
    });
    if (!Object.hasOwn(BROWSERS, values.browser)) return `There is no browser ${values.browser}.`;
    const isHeadless = values.headless || !hasDisplay();
    if (values.url === undefined) return { ...values, isHeadless };
    if (!/^https?:/.test(values.url) || !URL.canParse(values.url))
      return `${values.url} is no URL.`;
    if (isHeadless) return 'A page of your own needs a window to look at, and there is no display.';
    return { ...values, isHeadless };
  } catch (error) {
    return error.message;
  }
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function start({ browser, url, isHeadless }) {
  const { target, find } = BROWSERS[browser];
  const tally = createTally();
  const isReady =
    (await tally.step('dependencies', installDependencies)) &&
    (await tally.step(`browser ${browser}`, async () => {
      const { path } = find() ?? installBrowser(browser);
      return { isOk: true, output: path };
    })) &&
    (await tally.step(`dist/${target}`, () => buildExtension(target)));
  if (!isReady) return 1;
  const script = url === undefined ? 'e2e/tour/main.ts' : 'e2e/tour/open-page.ts';
  const args = [script, `--browser=${browser}`];
  if (url !== undefined) args.push(`--url=${url}`);
  else if (isHeadless) args.push('--headless');
  return runInTerminal(localProgram('tsx'), args);
}

/** Hands the terminal over until the program ends; Ctrl+C reaches it, and we wait for it. */
function runInTerminal(program, args) {
  process.on('SIGINT', () => undefined);
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? `"${program}"` : program, args, {
    cwd: repository,
    stdio: 'inherit',
    shell: isWindows,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Playwright exits with 130 after Ctrl+C, which is how a person ends it.
    child.once('exit', (code) => resolve(code === 130 ? 0 : (code ?? 1)));
  });
}
