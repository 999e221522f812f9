import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { firefoxPreferences } from './firefox-preferences';
import type { LaunchOptions } from './launch-options';
import { Marionette } from './marionette';
import { waitUntil } from './wait-until';
import { writeFirefoxPolicy } from './write-firefox-policy';

const START_TIMEOUT_MS = 60_000;
const QUIT_TIMEOUT_MS = 5_000;
const LOG_TAIL_CHARACTERS = 2_000;

/** A running Firefox of our own, with its temporary profile. */
export class FirefoxProcess {
  readonly marionette: Marionette;
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #killAtExit: () => void;

  private constructor(child: ChildProcess, profile: string, marionette: Marionette) {
    this.#child = child;
    this.#profile = profile;
    this.marionette = marionette;
    this.#killAtExit = () => {
      kill(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    process.once('exit', this.#killAtExit);
  }

  /** Starts Firefox in a fresh profile and connects to it; nothing stays behind if that fails. */
  static async start(options: LaunchOptions): Promise<FirefoxProcess> {
    const browser = findFirefox();
    if (!browser)
      throw new Error('no Firefox found: set FIREFOX_BIN, or run npm test to install it');
    const profile = await mkdtemp(join(tmpdir(), 'tc3-firefox-'));
    await writeFile(join(profile, 'user.js'), userJs(firefoxPreferences(options)));
    if (options.policy) await writeFirefoxPolicy(profile, options);
    const { width, height } = options.windowSize ?? { width: 1400, height: 900 };
    const child = spawn(browser.path, firefoxArguments(profile, options.headed, width, height), {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // Its own group, so that children can be ended too.
      env: {
        ...process.env,
        HOME: profile,
        ...(options.timeZone && { TZ: options.timeZone }),
        MOZ_CRASHREPORTER_DISABLE: '1',
        // The size of the screen that headless Firefox believes in; 1366 x 768 if not said.
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
      },
    });
    try {
      const marionette = await connectTo(child, profile);
      return new FirefoxProcess(child, profile, marionette);
    } catch (error) {
      kill(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      throw error;
    }
  }

  /** Where it saves files: its home is the profile. */
  get downloads(): string {
    return join(this.#profile, 'Downloads');
  }

  /** Asks Firefox to quit, kills it if it does not, and removes the profile. */
  async stop(): Promise<void> {
    const quit = this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
    quit.catch(() => undefined); // Its connection ends with it, or has ended already.
    await Promise.race([exitOf(this.#child), pause(QUIT_TIMEOUT_MS, undefined, { ref: false })]);
    kill(this.#child);
    await exitOf(this.#child);
    this.marionette.close();
    process.off('exit', this.#killAtExit);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

function firefoxArguments(
  profile: string,
  headed: boolean | undefined,
  width: number,
  height: number,
): string[] {
  return [
    ...(headed ? [] : ['--headless']),
    '--marionette',
    '--remote-allow-system-access', // Without it the browser's own window cannot be scripted.
    '--no-remote',
    ...['--profile', profile],
    ...['--width', String(width), '--height', String(height)],
  ];
}

function userJs(preferences: Record<string, string | number | boolean>): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function connectTo(child: ChildProcess, profile: string): Promise<Marionette> {
  let log = '';
  const keepTail = (chunk: Buffer) => {
    log = (log + chunk).slice(-LOG_TAIL_CHARACTERS);
  };
  child.stdout?.on('data', keepTail);
  child.stderr?.on('data', keepTail);
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const port = await waitUntil(
    'Firefox to open its remote port',
    async () => {
      if (failure || child.exitCode !== null) return -1;
      return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
    },
    { timeoutMs: START_TIMEOUT_MS, whatIsThere: () => `its output: ${log}` },
  );
  if (port < 0) throw failure ?? new Error(`Firefox ended with ${child.exitCode}: ${log}`);
  return Marionette.connect(port);
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone: that is what we want.
  }
}
