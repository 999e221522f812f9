import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Finds, or installs, the browsers that the stories and `npm start` run in. Node built-ins only: it
 * works before the dependencies are there.
 *
 * Google Chrome and Edge are never taken: they ignore `--load-extension`. Playwright's Firefox
 * neither: it is patched, and has no Marionette. A snap sees neither our profile nor the extension.
 */
const PLAYWRIGHT = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
const SCRIPT_HEAD_BYTES = 4_096;
const VERSION_TIMEOUT_MS = 20_000;
const INSTALL_TIMEOUT_MS = 15 * 60_000;

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    windowsPlaces: [['LOCALAPPDATA', 'Chromium/Application/chrome.exe']],
    caches: [chromiumInPlaywrightCache, (machine) => inPuppeteerCache(machine, 'chrome')],
    version: /^(?:Chromium|Google Chrome for Testing) (\d[\d.]*)/m,
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', brew: 'chromium' },
    download: [process.execPath, PLAYWRIGHT, 'install', '--no-shell', 'chromium'],
    website: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    windowsPlaces: [
      ['ProgramFiles', 'Mozilla Firefox/firefox.exe'],
      ['LOCALAPPDATA', 'Mozilla Firefox/firefox.exe'],
    ],
    caches: [(machine) => inPuppeteerCache(machine, 'firefox')],
    version: /^Mozilla Firefox (\d[\d.]*)/m,
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: 'firefox' },
    download: undefined,
    website: 'https://www.mozilla.org/firefox/all/',
  },
};

const INSTALL_COMMANDS = {
  'apt-get': (name) => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ],
  dnf: (name) => [['dnf', 'install', '-y', name]],
  pacman: (name) => [['pacman', '-Sy', '--noconfirm', name]],
  brew: (name) => [['brew', 'install', '--cask', name]],
};

export const findChromium = () => findOnThisMachine('chromium');
export const findFirefox = () => findOnThisMachine('firefox');

const found = new Map();

/** A browser that was found once is not asked for its version again in this process. */
function findOnThisMachine(name) {
  if (!found.has(name)) {
    const browser = findBrowser(name, thisMachine());
    if (!browser) return undefined;
    found.set(name, browser);
  }
  return found.get(name);
}

/** The first browser that says it is one, or undefined. A wrong CHROMIUM_BIN is an error. */
export function findBrowser(name, machine) {
  const { variable, version } = BROWSERS[name];
  const chosen = machine.env[variable];
  for (const { path, source } of candidates(name, machine)) {
    if (!machine.exists(path) || (path !== chosen && isSnap(path, machine))) continue;
    const number = readVersion(path, version, machine);
    if (number) return { path, version: number, source };
    if (path === chosen) break;
  }
  if (chosen) throw new Error(`${variable} is ${chosen}, which is no ${name} that starts.`);
  return undefined;
}

/** Installs a browser and gives it; throws with the command to run by hand if that is not possible. */
export function installBrowser(name, machine = thisMachine()) {
  const failures = [];
  for (const command of planInstallation(name, machine)) {
    machine.say(`Installing ${name}: ${command.join(' ')}`);
    const { isOk, output } = machine.run(command, INSTALL_TIMEOUT_MS);
    if (!isOk) failures.push(`${command.join(' ')}: ${lastWords(output)}`);
    const browser = isOk && findBrowser(name, machine);
    if (browser) {
      machine.say(`Found ${name} ${browser.version}: ${browser.path}`);
      return browser;
    }
  }
  throw new Error([...failures, adviseInstallation(name, machine)].join('\n'));
}

/** The last line that is no stack trace. */
function lastWords(output) {
  return output
    .trimEnd()
    .split('\n')
    .findLast((line) => !/^\s+at /.test(line));
}

/** What may be run here without asking anybody, in the order to try. */
export function planInstallation(name, machine) {
  const { download, packages } = BROWSERS[name];
  const plan = download ? [download] : [];
  const manager = findPackageManager(machine);
  const prefix = manager && rightsFor(manager, machine);
  if (!prefix) return plan;
  return [...plan, ...INSTALL_COMMANDS[manager](packages[manager]).map((c) => [...prefix, ...c])];
}

/** The sentence for a person whose machine we cannot install on. */
export function adviseInstallation(name, machine) {
  const { packages, variable, website } = BROWSERS[name];
  const manager = findPackageManager(machine);
  if (!manager) return `Install ${name} from ${website}, or set ${variable} to its program.`;
  const prefix = manager === 'brew' || machine.isRoot ? [] : ['sudo'];
  const commands = INSTALL_COMMANDS[manager](packages[manager]);
  const line = commands.map((command) => [...prefix, ...command].join(' ')).join(' && ');
  return `No ${name} could be installed. Run: ${line}\nor set ${variable} to its program.`;
}

function* candidates(name, machine) {
  const { variable, names, places, windowsPlaces, caches } = BROWSERS[name];
  const { env } = machine;
  if (env[variable]) {
    yield { path: env[variable], source: variable };
    return;
  }
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const program of names) {
    for (const directory of directories) yield { path: join(directory, program), source: 'PATH' };
  }
  for (const path of places) yield { path, source: 'usual place' };
  for (const [root, path] of windowsPlaces) {
    if (env[root]) yield { path: join(env[root], path), source: 'usual place' };
  }
  for (const cache of caches) yield* cache(machine);
}

function* chromiumInPlaywrightCache(machine) {
  const { env, home } = machine;
  const roots = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
  ];
  for (const root of roots.filter(Boolean)) {
    const builds = machine.list(root).filter((entry) => /^chromium-\d+$/.test(entry));
    for (const build of newestFirst(builds)) {
      yield* inBuild(join(root, build), machine, "Playwright's cache");
    }
  }
}

function* inPuppeteerCache(machine, product) {
  const root = join(
    machine.env.PUPPETEER_CACHE_DIR ?? join(machine.home, '.cache/puppeteer'),
    product,
  );
  for (const build of newestFirst(machine.list(root))) {
    yield* inBuild(join(root, build), machine, "Puppeteer's cache");
  }
}

/** A build's folder holds one folder for the platform, and that the program or the macOS app. */
function* inBuild(build, machine, source) {
  for (const platform of machine.list(build)) {
    const folder = join(build, platform);
    for (const program of ['chrome', 'chrome.exe', 'firefox', 'firefox.exe']) {
      yield { path: join(folder, program), source };
    }
    for (const app of machine.list(folder).filter((entry) => entry.endsWith('.app'))) {
      const programs = join(folder, app, 'Contents/MacOS');
      for (const program of machine.list(programs)) yield { path: join(programs, program), source };
    }
  }
}

function newestFirst(builds) {
  return builds.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** Ubuntu's /usr/bin/firefox is a script that starts the snap. */
function isSnap(path, machine) {
  const head = machine.readHead(path);
  return path.startsWith('/snap/') || (head.startsWith('#!') && head.includes('/snap/'));
}

/** Windows browsers print no version: being there has to do. */
function readVersion(path, pattern, machine) {
  if (machine.platform === 'win32') return 'unknown';
  const { output } = machine.run([path, '--version'], VERSION_TIMEOUT_MS);
  return pattern.exec(output)?.[1];
}

function findPackageManager(machine) {
  const directories = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  return Object.keys(INSTALL_COMMANDS).find((manager) =>
    directories.some((directory) => machine.exists(join(directory, manager))),
  );
}

/** How a command is begun so that it may install, or undefined. Homebrew wants no root. */
function rightsFor(manager, machine) {
  if (manager === 'brew' || machine.isRoot) return [];
  return machine.run(['sudo', '-n', 'true'], VERSION_TIMEOUT_MS).isOk ? ['sudo', '-n'] : undefined;
}

function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    list: (directory) => (existsSync(directory) ? readdirSync(directory) : []),
    readHead,
    run: ([program, ...args], timeout) => {
      const { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...env } = process.env;
      const { status, error, stdout, stderr } = spawnSync(program, args, {
        encoding: 'utf8',
        timeout,
        env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return { isOk: status === 0, output: error ? error.message : `${stdout}\n${stderr}` };
    },
    say: (line) => console.log(line),
  };
}

function readHead(path) {
  const file = openSync(path);
  const head = Buffer.alloc(SCRIPT_HEAD_BYTES);
  const length = readSync(file, head);
  closeSync(file);
  return head.toString('latin1', 0, length);
}

/** `node scripts/find-browser.mjs firefox` says where it is, and installs it if it is nowhere. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : Object.keys(BROWSERS)) {
    try {
      const browser = findOnThisMachine(name) ?? installBrowser(name);
      console.log(`${name} ${browser.version}: ${browser.path} (${browser.source})`);
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
