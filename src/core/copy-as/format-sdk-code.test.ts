import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../made-call.fixture';
import { formatSdkCode, type SdkLanguage } from './format-sdk-code';

const folder = mkdtempSync(join(tmpdir(), 'sdk-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Ends with the tool's own words where the code is wrong, and with an error where the tool is missing. */
function check(tool: string, args: readonly string[], file: string, code: string): void {
  const path = join(folder, file);
  writeFileSync(path, code);
  const { status, error, stderr } = spawnSync(tool, [...args, path], { encoding: 'utf8' });
  if (error) throw error;
  expect({ status, stderr, code: status === 0 ? '' : code }).toMatchObject({ status: 0 });
}

const withBody = (text: string, more: MadeCall = {}): MadeCall => ({
  ...more,
  exchange: { requestHeaders: [], requestBody: { kind: 'text', text }, ...more.exchange },
});
const codeOf = (text: string, language: SdkLanguage, more: MadeCall = {}) =>
  formatSdkCode(madeCall(withBody(text, more)), language, { isUnmasked: true }).text;

/** What languages have of their own in strings. */
const awkward = fc.string({
  unit: fc.constantFrom(...'`$\\\'"{}\n\r\t\0\u2028\ufeffé😀#', 'a', '"""', '${', '\\u'),
});
const json = fc
  .dictionary(awkward, fc.oneof(awkward, fc.jsonValue(), fc.constant(null)), { maxKeys: 6 })
  .map((it) => JSON.stringify(it));
/** What a template literal would fill in. */
const PLACEHOLDER = ['`$', '{é}`'].join('');
const LONG = '{"FlowId":-5602209514906915428,"Ids":[123456789012345678901],"Limit":20}';

const whole: MadeCall = {
  request: {
    action: 'RunInstances',
    region: 'ap-guangzhou',
    language: 'en-US',
    endpoint: 'cvm.api3.example.com',
  },
  exchange: {
    url: 'http://cvm.api3.example.com/',
    requestHeaders: [{ name: 'X-TC-Token', value: 'a temporary one' }],
  },
};

describe('Node.js code', () => {
  it('is valid for node --check, whatever the parameters', () => {
    for (const text of [...fc.sample(json, 15), LONG]) {
      check('node', ['--check'], 'call.cjs', codeOf(text, 'node'));
    }
    check('node', ['--check'], 'call.cjs', codeOf(LONG, 'node', whole));
  });

  it('has the parameters as an object where JavaScript keeps them as they are', () => {
    const code = codeOf('{"Limit":20,"Filters":[{"Name":"zone"}],"Empty":[]}', 'node');
    expect(code).toContain(
      'const parameters = {\n  "Limit": 20,\n  "Filters": [\n    {\n      "Name": "zone"\n    }\n  ],\n  "Empty": []\n};',
    );
  });

  it.each([
    ['a long number', '{"Id":123456789012345678901}'],
    ['a number with another form', '{"Id":1.0}'],
    ['null, which the SDK drops', '{"Id":null}'],
    ['__proto__', '{"__proto__":{"a":1}}'],
    ['an escaped __proto__', '{"\\u005f\\u005fproto__":1}'],
  ])('has them as text where it would change them: %s', (_, text) => {
    expect(codeOf(text, 'node')).toContain('const parameters = Buffer.from(');
  });

  it('reads the key from the environment and names what must be named', () => {
    const code = codeOf('{}', 'node', whole);
    expect(code).toContain('secretKey: process.env.TENCENTCLOUD_SECRET_KEY');
    expect(code).toContain('token: process.env.TENCENTCLOUD_TOKEN');
    expect(code).toContain('new CommonClient("cvm.api3.example.com", "2017-03-12"');
    expect(code).toContain('region: "ap-guangzhou"');
    expect(code).toContain(`profile: { language: "en-US", httpProfile: { protocol: 'http://' } }`);
    expect(code).not.toContain('a temporary one');
  });

  it('sends the same parameters with the real SDK, to this machine', async () => {
    const received: { headers: Readonly<Record<string, unknown>>; body: string }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.setHeader('Content-Type', 'application/json');
        response.end('{"Response":{"RequestId":"from here"}}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      for (const text of [
        LONG,
        `{"Limit":20,"Name":"${PLACEHOLDER}"}`,
        `{"Id":null,"Name":"${PLACEHOLDER}\\\\"}`,
      ]) {
        const printed = await runNode(codeOf(text, 'node'), port);
        expect(JSON.parse(printed)).toEqual({ RequestId: 'from here' });
        const { headers, body } = received.pop() ?? { headers: {}, body: '' };
        expect(body.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(headers).toMatchObject({
          host: 'cvm.tencentcloudapi.com',
          'x-tc-action': 'DescribeInstances',
          'x-tc-version': '2017-03-12',
          authorization: expect.stringContaining('Credential=AKIDEXAMPLE/'),
        });
      }
    } finally {
      server.close();
    }
  });
});

describe('Python code', () => {
  it('is valid for python3 -m py_compile, whatever the parameters (needs python3)', () => {
    for (const text of [...fc.sample(json, 10), LONG]) {
      check('python3', ['-m', 'py_compile'], 'call.py', codeOf(text, 'python'));
    }
    check('python3', ['-m', 'py_compile'], 'call.py', codeOf(LONG, 'python', whole));
  });

  it('hands the SDK the same parameters, with all their digits (needs python3)', () => {
    for (const text of [...fc.sample(json, 8), LONG]) {
      const code = `${PYTHON_STUB}\n${codeOf(text, 'python')}`;
      const { status, stdout, stderr, error } = spawnSync('python3', ['-'], {
        input: code,
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1', ...KEYS },
      });
      if (error) throw error;
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const told = JSON.parse(
        stdout.replace(/:\s*(-?\d{16,})/g, ': "$1"').replace(/(\[\s*)(\d{16,})/g, '$1"$2"'),
      );
      expect(told).toMatchObject({ action: 'DescribeInstances', region: '' });
      if (text === LONG) {
        expect(told.parameters).toEqual({
          FlowId: '-5602209514906915428',
          Ids: ['123456789012345678901'],
          Limit: 20,
        });
      } else {
        expect(Object.keys(told.parameters)).toEqual(Object.keys(JSON.parse(text)));
      }
    }
  });

  it('names what must be named', () => {
    const code = codeOf('{}', 'python', whole);
    expect(code).toContain('os.environ["TENCENTCLOUD_TOKEN"]');
    expect(code).toContain(
      'CommonClient("cvm", "2017-03-12", cred, "ap-guangzhou", ClientProfile(language="en-US", httpProfile=HttpProfile(protocol="http", endpoint="cvm.api3.example.com")))',
    );
  });
});

describe('Go code', () => {
  it.each([
    ['plain text as a raw string', '{"a":1}', '= `{\n  "a": 1\n}`\n'],
    ['a backtick as an escaped string', '{"a":"`"}', '= "{\\n  \\"a\\": \\"`\\"\\n}"\n'],
    ['a byte order mark escaped', '{"a":"\ufeff"}', '= "{\\n  \\"a\\": \\"\\ufeff\\"\\n}"\n'],
  ])('has %s', (_, text, expected) => {
    expect(codeOf(text, 'go')).toContain(`const parametersJSON ${expected}`);
  });

  it('keeps long numbers by UseNumber, and names what must be named', () => {
    const code = codeOf(LONG, 'go', whole);
    expect(code).toContain('decoder.UseNumber()');
    expect(code).toContain('123456789012345678901');
    expect(code).toContain('common.NewTokenCredential(');
    expect(code).toContain('cpf.HttpProfile.Endpoint = "cvm.api3.example.com"');
    expect(code).toContain('cpf.HttpProfile.Scheme = "HTTP"');
    expect(code).toContain('cpf.Language = "en-US"');
    expect(code).toContain('NewCommonRequest("cvm", "2017-03-12", "RunInstances")');
  });
});

describe('code of every language', () => {
  it.each(['node', 'python', 'go'] as const)('masks secrets and says so: %s', (language) => {
    const call = madeCall(withBody('{"Login":{"Password":"hunter2hunter2"}}'));
    const { text, maskedNames } = formatSdkCode(call, language);
    expect(text).not.toContain('hunter2');
    expect(text).toMatch(/Masked: Password\. Put the values back in before you run it\./);
    expect(maskedNames).toEqual(['Password']);
  });

  it.each(['node', 'python', 'go'] as const)(
    'says how to install the SDK first: %s',
    (language) => {
      const [first = ''] = codeOf('{}', language).split('\n');
      expect(first).toMatch(/^(?:\/\/|#) (?:npm install|pip install|go get) /);
    },
  );

  it.each(['node', 'python', 'go'] as const)('is broken by no name of the page: %s', (language) => {
    const hostile = 'a\n"); evil(); ("*/';
    const request = { action: hostile, region: hostile, version: hostile, service: hostile };
    const code = codeOf('{}', language, { request: { ...request, endpointKind: 'proxy' } });
    expect(code).not.toMatch(/(?<!\\)"\); evil/);
  });
});

const KEYS = { TENCENTCLOUD_SECRET_ID: 'AKIDEXAMPLE', TENCENTCLOUD_SECRET_KEY: 'example' };

/** Stands for the SDK, and prints what it is told. */
const PYTHON_STUB = `
import sys, types
class Client:
    def __init__(self, service, version, cred, region, profile=None):
        self.region = region
    def call_json(self, action, parameters):
        return {"action": action, "region": self.region, "parameters": parameters}
for name in ("tencentcloud", "tencentcloud.common", "tencentcloud.common.common_client"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["tencentcloud.common"].credential = types.SimpleNamespace(Credential=lambda *it: it)
sys.modules["tencentcloud.common.common_client"].CommonClient = Client
`;

/** Turns what the SDK sends to the API's host to a port of this machine. */
const REDIRECT = `data:text/javascript,${encodeURIComponent(`
  import http from 'node:http';
  import https from 'node:https';
  https.request = (options, done) => {
    const { method, path, headers } = options;
    return http.request({ method, path, headers, host: '127.0.0.1', port: process.env.TEST_PORT }, done);
  };
`)}`;

/** Asynchronous, since the server that it speaks to runs in this process. */
function runNode(code: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const node = spawn(process.execPath, ['--import', REDIRECT, '-'], {
      env: { ...process.env, ...KEYS, TEST_PORT: String(port), http_proxy: '' },
    });
    let printed = '';
    let errors = '';
    node.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    node.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    node.on('error', reject);
    node.on('close', (status) => (status === 0 ? resolve(printed) : reject(new Error(errors))));
    node.stdin.end(code);
  });
}
