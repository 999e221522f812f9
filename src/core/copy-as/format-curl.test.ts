import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Header, HttpExchange } from '../http-exchange';
import { madeCall } from '../made-call.fixture';
import { formatCurl } from './format-curl';

const awkward = fc.constantFrom(
  ...'\'"\\$`!#&;|<>(){}[]*?~=@%+:, \t\u0001\u001b\u0085é‹😀密',
  'a',
  '0',
  '\n',
  '\r\n',
);
const body = fc.oneof(
  fc.json(),
  fc.string({ unit: fc.oneof(awkward, fc.constant('\0')), maxLength: 60, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 60, size: 'max' }),
  fc.string({ unit: awkward }).map((text) => `@${text}`),
  fc.string({ unit: awkward, minLength: 5 }).map((text) => text.repeat(10_000)),
);
/** What a header can hold: no control characters, no white space at its ends. */
const headerText = fc
  .string({
    unit: fc.constantFrom(...'\'"\\$`!#&;|<>(){}[]*?~=@%+:, é‹密', 'a', '0'),
    maxLength: 30,
  })
  .map((it) => it.trim());
const header = fc.record({
  name: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,12}$/).map((it) => `x-${it}`),
  value: headerText,
});
const drawn = fc.record({
  method: fc.constantFrom('POST', 'GET', 'PUT', 'DELETE'),
  path: fc.webPath(),
  query: fc.string({
    unit: fc.constantFrom(...`'"\\$\`!&=[]{}()*a0%20#é`),
    maxLength: 30,
    size: 'max',
  }),
  headers: fc.uniqueArray(header, { selector: ({ name }) => name.toLowerCase(), maxLength: 6 }),
  type: fc.option(fc.constantFrom('application/json', 'text/plain;charset=UTF-8')),
  body: fc.option(body),
});

function exchangeOf(request: DrawnRequest, origin: string): Partial<HttpExchange> {
  const type = { name: 'Content-Type', value: request.type ?? '' };
  const url = new URL(`${origin}${request.path || '/'}?${request.query}`);
  url.hash = '';
  return {
    method: request.method,
    url: url.href,
    requestHeaders: request.type === null ? request.headers : [...request.headers, type],
    requestBody: request.body === null ? { kind: 'none' } : { kind: 'text', text: request.body },
  };
}
type DrawnRequest = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes its arguments and, where they ask for it, its input: what curl would be told to send. */
const STUB = `curl() {
  printf '%s\\0' "$@"
  case "\${@: -1}" in @-) printf 'STDIN\\0'; cat ;; esac
}
`;

interface ToldCurl {
  method: string | undefined;
  url: string | undefined;
  headers: Header[];
  body: Buffer;
}

/** What each of the commands told curl. */
function runAll(commands: readonly string[]): readonly Buffer[] {
  const end = 'the end of one command';
  const bytes = runBash(STUB + commands.map((it) => `${it}\nprintf '${end}'\n`).join(''));
  const told: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf(end, at);
    told.push(bytes.subarray(at, stop));
    at = stop + end.length;
  }
  return told;
}

function toldCurl(bytes: Buffer): ToldCurl {
  const marker = bytes.indexOf('STDIN\0');
  const words = splitAtNul(marker < 0 ? bytes : bytes.subarray(0, marker));
  const told: ToldCurl = { method: undefined, url: undefined, headers: [], body: Buffer.alloc(0) };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    if (word === '--globoff' || word === '--compressed') continue;
    if (!word.startsWith('--')) {
      expect(told.url).toBeUndefined();
      told.url = word;
      continue;
    }
    index++;
    if (word === '--request') told.method = next;
    else if (word === '--data-raw' || (word === '--data-binary' && next !== '@-'))
      told.body = Buffer.from(next);
    else if (word === '--data-binary') told.body = bytes.subarray(marker + 'STDIN\0'.length);
    else if (word === '--header') told.headers.push(headerOf(next));
    else throw new Error(`unexpected ${word}`);
  }
  return told;
}

function headerOf(line: string): Header {
  const [, name = '', value = ''] = /^([^:;]+)(?:;|: ?(.*))$/s.exec(line) ?? [];
  return { name, value };
}

/** 200 in `npm test`, fewer in `npm run check`. */
const REAL_RUNS = process.env.PROPERTY_RUNS === undefined ? 20 : 200;

describe('a call as curl', () => {
  it('tells curl the same method, address, headers and bytes: 200 drawn requests', () => {
    const requests = fc.sample(drawn, 200);
    const exchanges = requests.map((it) => exchangeOf(it, 'https://cvm.tencentcloudapi.com'));
    const commands = exchanges.map(
      (exchange) => formatCurl(madeCall({ exchange }), { isUnmasked: true }).text,
    );
    const allTold = runAll(commands);
    requests.forEach((request, index) => {
      const exchange = exchanges[index] ?? {};
      const told = toldCurl(allTold[index] ?? Buffer.alloc(0));
      expect(told.method).toBe(request.method);
      expect(told.url).toBe(exchange.url);
      const hasNoType = request.type === null && (request.body ?? '') !== '';
      const none = hasNoType ? [{ name: 'Content-Type', value: '' }] : [];
      expect(told.headers).toEqual([...(exchange.requestHeaders ?? []), ...none]);
      expect(told.body.equals(Buffer.from(request.body ?? ''))).toBe(true);
    });
  });

  it('makes the real curl send them, drawn requests to this machine', async () => {
    const received: Received[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, rawHeaders } = request;
        received.push({ method, url, rawHeaders, body: Buffer.concat(chunks) });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      for (const request of fc.sample(drawn, REAL_RUNS)) {
        const exchange = exchangeOf(request, origin);
        const { text } = formatCurl(madeCall({ exchange }), { isUnmasked: true });
        await runCurl(text);
        const { method, url, rawHeaders, body: bytes } = received.pop() ?? fail(text);
        expect(method).toBe(request.method);
        expect(origin + url).toBe(exchange.url);
        expect(bytes.equals(Buffer.from(request.body ?? ''))).toBe(true);
        const sent = headerMap(rawHeaders);
        for (const { name, value } of exchange.requestHeaders ?? []) {
          // Node reads headers as Latin-1.
          expect(Buffer.from(sent.get(name.toLowerCase()) ?? 'none', 'latin1').toString()).toBe(
            value,
          );
        }
        if (request.type === null) expect(sent.has('content-type')).toBe(false);
      }
    } finally {
      server.close();
    }
  });

  const signed = madeCall({
    exchange: {
      requestHeaders: [
        { name: ':authority', value: 'cvm.tencentcloudapi.com' },
        { name: 'Host', value: 'cvm.tencentcloudapi.com' },
        { name: 'Content-Length', value: '20' },
        { name: 'Content-Type', value: 'application/json' },
        {
          name: 'Authorization',
          value:
            'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPxx7Qk/2026-11-23/cvm/tc3_request, SignedHeaders=content-type;host, Signature=0123456789abcdef',
        },
        { name: 'Cookie', value: 'skey=hunter2hunter2' },
      ],
      requestBody: { kind: 'text', text: '{"Password":"hunter2hunter2"}' },
    },
  });

  it('begins with what it is, with masks in the place of secrets', () => {
    const { text, maskedNames } = formatCurl(signed);
    expect(text.split('\n')[0]).toBe(
      '# The signature and all secrets are masked, so this cannot succeed as it is.',
    );
    expect(text).toContain('AKID****x7Qk');
    expect(text).not.toMatch(/hunter2|0123456789abcdef|:authority|Host:|Content-Length/);
    expect(maskedNames).toEqual(['SecretId', 'Signature', 'Cookie', 'Password']);
  });

  it('leaves out headers with secrets where that is asked for', () => {
    const { text, maskedNames } = formatCurl(signed, { leavesOutSecrets: true });
    expect(text.split('\n')[0]).toMatch(/^# Unsigned/);
    expect(text).not.toMatch(/Authorization|Cookie|hunter2/);
    expect(text).toContain('Content-Type: application/json');
    expect(maskedNames).toEqual(['Password']);
  });

  it('says when it holds secrets, and when nothing had to be masked', () => {
    expect(formatCurl(signed, { isUnmasked: true }).text).toMatch(/^# Holds secrets/);
    const plain = madeCall({ exchange: { requestHeaders: [] } });
    expect(formatCurl(plain).text).toMatch(/^# As the page sent it\.\ncurl /);
  });

  it('says what was not captured', () => {
    const requestBody = { kind: 'unknown' } as const;
    const call = madeCall({ exchange: { requestBody, source: 'observer', requestHeaders: [] } });
    expect(formatCurl(call).text).toContain('# Its headers and its body were not captured.');
  });

  it('keeps names and values that no header can hold from curl', () => {
    const requestHeaders = [
      { name: '@/etc/passwd', value: '' },
      { name: 'X-A', value: 'a\r\nX-B: c' },
      { name: 'Accept-Encoding', value: 'gzip, br' },
    ];
    const { text } = formatCurl(madeCall({ exchange: { requestHeaders } }), { isUnmasked: true });
    expect(text).not.toContain('passwd');
    expect(text).toContain("--header 'X-A: a X-B: c'");
    expect(text).toContain('--compressed');
  });
});

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** Asynchronous, since the server that it speaks to runs in this process. */
function runCurl(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const bash = spawn('bash', ['--norc'], { stdio: ['pipe', 'ignore', 'pipe'] });
    let errors = '';
    bash.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    bash.on('error', reject);
    bash.on('close', (status) => (status === 0 ? resolve() : reject(new Error(errors))));
    bash.stdin.end(
      `curl() { command curl --silent --show-error --max-time 20 --noproxy '*' "$@"; }\n${command}\n`,
    );
  });
}

function headerMap(raw: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    headers.set((raw[index] ?? '').toLowerCase(), raw[index + 1] ?? '');
  }
  return headers;
}

function fail(command: string): never {
  throw new Error(`nothing came of ${command}`);
}

/** What a script wrote; throws where bash is missing or the script failed. */
function runBash(script: string): Buffer {
  const { status, error, stdout, stderr } = spawnSync('bash', ['--norc'], {
    input: script,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`bash ended with ${status}: ${stderr.toString('utf8')}`);
  return stdout;
}

/** Splits what `printf '%s\0' "$@"` wrote. */
function splitAtNul(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1);
}
