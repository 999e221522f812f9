import { describe, expect, it } from 'vitest';
import {
  adviseInstallation,
  findBrowser,
  installBrowser,
  planInstallation,
} from './find-browser.mjs';

const CHROMIUM = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)';
const FIREFOX = 'Mozilla Firefox 153.7.0esr';

/** A machine with these programs: their path, and what they print for `--version`. */
function machineWith(programs, { env = {}, isRoot = false, hasSudo = false, ...more } = {}) {
  const files = new Map(Object.entries(programs));
  const said = [];
  return {
    said,
    ran: [],
    files,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    home: '/home/me',
    isRoot,
    exists: (path) => files.has(path),
    list: (directory) => [
      ...new Set(
        [...files.keys()]
          .filter((path) => path.startsWith(`${directory}/`))
          .map((path) => path.slice(directory.length + 1).split('/')[0]),
      ),
    ],
    readHead: () => '\x7fELF',
    run([program, ...args]) {
      this.ran.push([program, ...args].join(' '));
      if (program === 'sudo') return { isOk: hasSudo, output: '' };
      return { isOk: files.has(program), output: files.get(program) ?? '' };
    },
    say: (line) => said.push(line),
    ...more,
  };
}

const places = [
  {
    name: 'Chromium on the PATH',
    browser: 'chromium',
    programs: { '/usr/bin/chromium': CHROMIUM },
    expect: { path: '/usr/bin/chromium', version: '156.0.8078.79', source: 'PATH' },
  },
  {
    name: 'an earlier directory of the PATH first',
    browser: 'firefox',
    programs: { '/usr/bin/firefox': FIREFOX, '/usr/local/bin/firefox': FIREFOX },
    expect: { path: '/usr/local/bin/firefox', version: '153.7.0', source: 'PATH' },
  },
  {
    name: 'a usual place off the PATH',
    browser: 'firefox',
    programs: { '/usr/lib/firefox-esr/firefox-esr': FIREFOX },
    expect: { path: '/usr/lib/firefox-esr/firefox-esr', version: '153.7.0', source: 'usual place' },
  },
  {
    name: "the newest build in Playwright's cache, and no headless shell",
    browser: 'chromium',
    programs: {
      '/home/me/.cache/ms-playwright/chromium-999/chrome-linux/chrome': CHROMIUM,
      '/home/me/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome':
        'Google Chrome for Testing 155.0.1.2',
      '/home/me/.cache/ms-playwright/chromium_headless_shell-1300/x/chrome': CHROMIUM,
    },
    expect: {
      path: '/home/me/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
      version: '155.0.1.2',
      source: "Playwright's cache",
    },
  },
  {
    name: 'Chrome for Testing as a macOS app',
    browser: 'chromium',
    programs: {
      '/home/me/.cache/puppeteer/chrome/mac-155.0/chrome-mac/Chrome.app/Contents/MacOS/Chrome':
        'Google Chrome for Testing 155.0.1.2',
    },
    expect: { version: '155.0.1.2', source: "Puppeteer's cache" },
  },
  {
    name: 'the one that CHROMIUM_BIN names before all others',
    browser: 'chromium',
    programs: { '/usr/bin/chromium': CHROMIUM, '/opt/mine': 'Chromium 150.0' },
    options: { env: { CHROMIUM_BIN: '/opt/mine' } },
    expect: { path: '/opt/mine', version: '150.0', source: 'CHROMIUM_BIN' },
  },
];

describe('findBrowser', () => {
  for (const { name, browser, programs, options, expect: expected } of places) {
    it(`finds ${name}`, () => {
      expect(findBrowser(browser, machineWith(programs, options))).toMatchObject(expected);
    });
  }

  it('takes no Google Chrome, which ignores --load-extension', () => {
    const machine = machineWith({ '/usr/bin/chromium': 'Google Chrome 156.0.8078.79' });
    expect(findBrowser('chromium', machine)).toBeUndefined();
  });

  it('takes no program that does not start', () => {
    const machine = machineWith({ '/usr/bin/chromium-browser': 'error while loading libraries' });
    expect(findBrowser('chromium', machine)).toBeUndefined();
  });

  it('takes no snap, which sees neither profile nor extension', () => {
    const readHead = () => '#!/bin/sh\nexec /snap/bin/firefox "$@"';
    const machine = machineWith({ '/usr/bin/firefox': FIREFOX }, { readHead });
    expect(findBrowser('firefox', machine)).toBeUndefined();
  });

  it('does not fall back when FIREFOX_BIN is wrong', () => {
    const env = { FIREFOX_BIN: '/nowhere' };
    const machine = machineWith({ '/usr/bin/firefox': FIREFOX }, { env });
    expect(() => findBrowser('firefox', machine)).toThrow('FIREFOX_BIN is /nowhere');
  });
});

describe('installing', () => {
  const apt = { '/usr/bin/apt-get': '' };

  it("tries Playwright's download before the package manager", () => {
    const [download, ...rest] = planInstallation('chromium', machineWith(apt, { isRoot: true }));
    expect(download?.slice(2)).toEqual(['install', '--no-shell', 'chromium']);
    expect(rest).toEqual([
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ]);
  });

  it('uses sudo only where it asks for no password', () => {
    const withSudo = planInstallation('firefox', machineWith(apt, { hasSudo: true }));
    expect(withSudo.map((command) => command.slice(0, 3))).toEqual([
      ['sudo', '-n', 'apt-get'],
      ['sudo', '-n', 'apt-get'],
    ]);
    expect(planInstallation('firefox', machineWith(apt))).toEqual([]);
  });

  it('never runs Homebrew as another user', () => {
    const machine = machineWith({ '/usr/local/bin/brew': '' });
    expect(planInstallation('firefox', machine)).toEqual([
      ['brew', 'install', '--cask', 'firefox'],
    ]);
  });

  it('says each command in a line and gives what it installed', () => {
    const machine = machineWith(apt, {
      isRoot: true,
      run([program, ...args]) {
        if (args[0] === 'install') this.files.set('/usr/bin/firefox-esr', FIREFOX);
        return { isOk: true, output: this.files.get(program) ?? '' };
      },
    });
    expect(installBrowser('firefox', machine).path).toBe('/usr/bin/firefox-esr');
    expect(machine.said).toEqual([
      'Installing firefox: apt-get update',
      'Installing firefox: apt-get install -y --no-install-recommends firefox-esr',
      'Found firefox 153.7.0: /usr/bin/firefox-esr',
    ]);
  });

  it('ends with the exact command for a person', () => {
    expect(() => installBrowser('firefox', machineWith(apt))).toThrow(
      'Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends firefox-esr',
    );
    expect(adviseInstallation('chromium', machineWith({}))).toContain('or set CHROMIUM_BIN');
  });
});
