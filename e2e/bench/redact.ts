import { createRedaction } from '../../src/core/redaction/create-redaction';
import { cpuMs } from './cpu-ms';
import { bodyOfSize, inOnePiece } from './envelope-bodies';

const TARGET_MB_PER_SECOND = 20;
const RUNS = 5;
/** Each run redacts so much, in as many bodies as it takes, 20,000 at most. */
const CHARACTERS_A_RUN = 20_000_000;
const MAX_BODIES = 20_000;
const SIZES = [300, 3_000, 30_000, 300_000, 5_000_000];
const HEADERS = [{ name: 'Content-Type', value: 'application/json' }];
/** A fleet has few. */
const PASSWORDS = 50;
/** An answer with 500 passwords is a list of accounts; one of 5 MB has no more. */
const CHARACTERS_A_SECRET = 10_000;
const LOGIN_LENGTH = 110;

/** An answer as DescribeInstances gives it, with passwords, and JSON and personal data in strings. */
function bodyOf(size: number, draw: number): string {
  const plain = bodyOfSize(Math.max(1, size - LOGIN_LENGTH));
  const places = Math.ceil(size / CHARACTERS_A_SECRET);
  const parts: string[] = [];
  for (let place = 0; place < places; place++) {
    const value = `p@ss-"${draw % PASSWORDS}-${place}`;
    const login = {
      Password: value,
      Note: `${value} of uin/1000${draw % PASSWORDS}00001`,
      Port: 22,
      Id: draw,
    };
    parts.push(place % 2 === 0 ? JSON.stringify(login) : JSON.stringify(JSON.stringify(login)));
  }
  return inOnePiece(plain.replace('"InstanceSet":[', `"Logins":[${parts.join()}],$&`));
}

/** One copy of so many bodies of this size: learns each, then redacts each. */
function megabytesPerSecond(size: number, run: number): number {
  const count = Math.max(1, Math.min(MAX_BODIES, Math.round(CHARACTERS_A_RUN / size)));
  const bodies = Array.from({ length: count }, (_, draw) => bodyOf(size, run * MAX_BODIES + draw));
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  const begin = cpuMs();
  const redaction = createRedaction({ personal: true, extraNames: [] });
  for (const body of bodies) redaction.learnBody(body, HEADERS);
  let masked = 0;
  for (const body of bodies) masked += redaction.redactBody(body, HEADERS).masked.length;
  const seconds = (cpuMs() - begin) / 1000;
  if (masked < bodies.length * 3) throw new Error(`${masked} masks in ${bodies.length} bodies`);
  return bytes / 1e6 / seconds;
}

// A panel that has been open for a while has redacted before.
megabytesPerSecond(3_000, RUNS);
megabytesPerSecond(300, RUNS);
const results = SIZES.map((size) => {
  const runs = Array.from({ length: RUNS }, (_, run) => megabytesPerSecond(size, run));
  runs.sort((a, b) => a - b);
  return { size, megabytesPerSecond: Math.round(runs[RUNS >> 1] ?? 0) };
});
console.table(results);
const isMet = results.every((it) => it.megabytesPerSecond >= TARGET_MB_PER_SECOND);
console.log(
  `target ${TARGET_MB_PER_SECOND} MB a second of processor time: ${isMet ? 'met' : 'missed'}`,
);
console.log(JSON.stringify({ bench: 'redact', results }));
