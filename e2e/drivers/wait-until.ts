import { setTimeout as pause } from 'node:timers/promises';

const POLL_INTERVAL_MS = 25;
const DEFAULT_TIMEOUT_MS = 20_000;

type Falsy = false | 0 | '' | null | undefined;

/**
 * Asks `probe` again and again until it answers something truthy, and gives that answer.
 *
 * A probe that throws has not answered yet: documents come and go while DevTools open, move and
 * close. At the deadline the error says what was awaited, what `whatIsThere` sees now (e.g. the tabs
 * that are there instead), and the last thing the probe threw.
 */
export async function waitUntil<T>(
  what: string,
  probe: () => T | Falsy | Promise<T | Falsy>,
  options: { timeoutMs?: number; whatIsThere?: () => string | Promise<string> } = {},
): Promise<T> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, whatIsThere } = options;
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > deadline) break;
    await pause(POLL_INTERVAL_MS);
  }
  const seen = whatIsThere ? await readSafely(whatIsThere) : '';
  const cause = lastError instanceof Error ? `; last error: ${lastError.message}` : '';
  throw new Error(`timed out after ${timeoutMs / 1000} s waiting for ${what}${seen}${cause}`, {
    cause: lastError,
  });
}

async function readSafely(whatIsThere: () => string | Promise<string>): Promise<string> {
  try {
    return `; ${await whatIsThere()}`;
  } catch (error) {
    return `; what is there instead could not be read (${String(error)})`;
  }
}
