import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCurl } from '../../src/core/copy-as/format-curl';
import { formatSdkCode } from '../../src/core/copy-as/format-sdk-code';
import { createCall } from '../../src/core/create-call';
import type { HttpExchange } from '../../src/core/http-exchange';
import type { CallId } from '../../src/core/ids';
import { readApiRequest } from '../../src/core/request/read-api-request';
import { signCall } from '../playground/sign-call';
import { permanentCredential } from './credentials';
import { type FakeApi, startFakeApi } from './start-fake-api';

const ENDPOINT = 'cvm.tencentcloudapi.com';
const MASKING = { personal: true, extraNames: [] };

let api: FakeApi;
let folder: string;

beforeAll(async () => {
  api = await startFakeApi();
  folder = await mkdtemp(join(tmpdir(), 'copied-calls-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** A signed call as a page makes it and the developer tools tell it. */
function capturedCall(action: string, body: string) {
  const headers = signCall({
    endpoint: ENDPOINT,
    action,
    version: '2017-03-12',
    contentType: 'application/json',
    body,
  });
  const exchange: HttpExchange = {
    url: `https://${ENDPOINT}/`,
    method: 'POST',
    startedAt: Date.now(),
    durationMs: 1,
    requestHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    requestBody: { kind: 'text', text: body },
    status: 200,
    responseHeaders: [],
    responseBody: { kind: 'text', text: '{"Response":{"RequestId":"before"}}' },
    networkError: undefined,
    block: undefined,
    redirectUrl: undefined,
    source: 'devtools',
  };
  const request = readApiRequest(exchange);
  if (request === undefined) throw new Error('no call of the API');
  return createCall('c1' as CallId, request, exchange, 0);
}

/** What a program printed; rejects with its errors. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, input = '') {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(out).toString());
      else reject(new Error(Buffer.concat(errors).toString()));
    });
    child.stdin.end(input);
  });
}

describe('copied Node.js code', () => {
  it('succeeds with keys in the environment, and signs anew', async () => {
    const { text } = formatSdkCode(
      capturedCall('DescribeInstancesStatus', '{"Limit":20}'),
      'node',
      MASKING,
    );
    expect(text).not.toContain(permanentCredential.secretId);
    const file = join(folder, 'call.cjs');
    // The copied text as it is; around it, the way to this machine and to the SDK.
    const sdk = createRequire(import.meta.url).resolve('tencentcloud-sdk-nodejs-cvm');
    const toFakeApi = `
      const tls = require('node:tls');
      const { connect } = tls;
      tls.connect = () => connect({ host: '${api.host}', port: ${api.port}, rejectUnauthorized: false });
      const Module = require('node:module');
      const resolve = Module._resolveFilename;
      Module._resolveFilename = (name, ...rest) =>
        resolve(name, ...(name.startsWith('tencentcloud') ? [{ ...rest[0], paths: module.constructor._nodeModulePaths(${JSON.stringify(sdk)}) }] : rest));
    `;
    const hook = join(folder, 'hook.cjs');
    await writeFile(hook, toFakeApi);
    await writeFile(file, text);
    const printed = await run('node', ['--require', hook, file], {
      TENCENTCLOUD_SECRET_ID: permanentCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: permanentCredential.secretKey,
    });
    const served = api.calls.at(-1);
    expect(served).toMatchObject({ action: 'DescribeInstancesStatus', code: undefined });
    expect(JSON.parse(printed)).toMatchObject({ RequestId: served?.requestId });
  });
});

describe('copied cURL', () => {
  const call = () => capturedCall('DescribeInstancesStatus', '{"Limit":5}');
  const send = (command: string) =>
    run(
      'bash',
      ['--norc'],
      {},
      `curl() { command curl --silent --show-error --insecure --connect-to '::${api.host}:${api.port}' "$@"; }\n${command}\n`,
    );

  it('is refused as it says where its signature is masked', async () => {
    const { text } = formatCurl(call(), MASKING);
    expect(text.split('\n')[0]).toContain('cannot succeed as it is');
    const answer = JSON.parse(await send(text));
    expect(answer.Response.Error.Code).toMatch(/^AuthFailure/);
  });

  it('is the same call to the byte where a person lifts the masks: the signature holds', async () => {
    const { text } = formatCurl(call(), { ...MASKING, isUnmasked: true });
    const answer = JSON.parse(await send(text));
    expect(answer.Response.Error).toBeUndefined();
    expect(answer.Response.RequestId).toBe(api.calls.at(-1)?.requestId);
  });
});
