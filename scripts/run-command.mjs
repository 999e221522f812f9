import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('..', import.meta.url));

const IS_WINDOWS = process.platform === 'win32';
const MINUTE_MS = 60_000;
const OUTPUT_GRACE_MS = 2_000;

/** The command line of a program that a dev dependency brings, such as `vitest`. */
export const localProgram = (name) =>
  join(repository, 'node_modules', '.bin', IS_WINDOWS ? `${name}.cmd` : name);

/**
 * Runs a program from the top of the repository, without input, and keeps its output. Never rejects:
 * a program that cannot start or takes too long has failed, and `output` says so.
 */
export async function runCommand(program, args, { env = {}, timeoutMs = 10 * MINUTE_MS } = {}) {
  const startedAt = performance.now();
  const child = spawn(IS_WINDOWS ? `"${program}"` : program, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    shell: IS_WINDOWS, // A .cmd file does not start without.
  });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const closed = once(child, 'close');
  let failure = '';
  try {
    const [code, signal] = await once(child, 'exit');
    // What the program left running may hold its output open for ever.
    await Promise.race([closed, pause(OUTPUT_GRACE_MS)]);
    if (signal) failure = `ended by ${signal} after ${formatSeconds(startedAt)}`;
    else if (code !== 0) failure = `exit code ${code}`;
  } catch (error) {
    closed.catch(() => undefined);
    failure = error.message;
  }
  child.stdout.destroy();
  child.stderr.destroy();
  const output = Buffer.concat(chunks).toString('utf8');
  return { isOk: failure === '', output: failure ? `${output}\n${failure}` : output };
}

/** Seconds since a moment of `performance.now()`, such as `1.4 s`. */
export const formatSeconds = (startedAt) =>
  `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
