import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

const API = 'https://cvm.tencentcloudapi.com';
const ORIGIN = { origin: 'https://app.example.test' };
const ALLOW = 'access-control-allow-origin';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const send = (path: string, options: Parameters<typeof sendRaw>[2] = {}) =>
  sendRaw(api, API + path, { headers: ORIGIN, ...options });
const preflight = (path: string) => send(path, { method: 'OPTIONS' });

describe('CORS', () => {
  it.each([
    ['/net/envelope', 204, true, true],
    ['/net/nocors', 204, false, false],
    ['/net/nocors-answer', 204, true, false],
    ['/net/preflight-403', 403, false, true],
    ['/net/preflight-403?cors=1', 403, true, true],
  ])('of %s: preflight %d, allowed %s, answer readable %s', async (path, status, asked, got) => {
    const first = await preflight(path);
    expect([first.status, ALLOW in first.headers]).toEqual([status, asked]);
    expect(ALLOW in (await send(path)).headers).toBe(got);
  });

  it('of a burst is asked for once', async () => {
    const { headers } = await preflight('/burst');
    expect(Number(headers['access-control-max-age'])).toBeGreaterThan(60);
    expect((await preflight('/')).headers).not.toHaveProperty('access-control-max-age');
  });
});

describe('an envelope', () => {
  it.each([1000, 4096, 1.5 * 1024 * 1024, 21 * 1024 * 1024])(
    'has exactly %d bytes',
    async (bytes) => {
      const { body, headers } = await send(`/net/envelope?bytes=${bytes}`);
      expect([body.length, headers['content-length']]).toEqual([bytes, `${bytes}`]);
      const { requestId } = api.calls.at(-1) ?? {};
      expect(body.subarray(-60).toString()).toMatch(new RegExp(`"RequestId":"${requestId}"}}$`));
      expect(JSON.parse(body.toString()).Response.RequestId).toBe(requestId);
    },
  );

  it('may begin with Error and RequestId', async () => {
    const { body } = await send('/net/envelope?bytes=5000&code=InternalError&requestId=first');
    const { Response } = JSON.parse(body.toString());
    expect(Object.keys(Response).slice(0, 2)).toEqual(['Error', 'RequestId']);
    expect(body).toHaveLength(5000);
    expect(api.calls.at(-1)).toMatchObject({
      code: 'InternalError',
      requestId: Response.RequestId,
    });
  });

  it('may come late, or its body after its head', async () => {
    const before = Date.now();
    await send('/net/envelope?ms=60');
    expect(Date.now() - before).toBeGreaterThanOrEqual(59);
    await send('/net/envelope?bodyMs=60');
    expect(Date.now() - before).toBeGreaterThanOrEqual(118);
  });
});

describe('a connection', () => {
  it.each([
    ['/net/reset', 'ECONNRESET'],
    ['/net/reset-body', 'ECONNRESET'],
    ['/net/cut-chunked', 'ECONNRESET'],
    ['/net/empty-reply', 'ECONNRESET'],
  ])('breaks at %s', async (path, code) => {
    await expect(send(path)).rejects.toMatchObject({ code });
  });
});

describe('an answer', () => {
  it('may be elsewhere', async () => {
    const { status, headers } = await send('/net/redirect');
    expect([status, headers.location, ALLOW in headers]).toEqual([307, '/net/envelope', true]);
    expect(api.calls.at(-1)).toMatchObject({ httpStatus: 307, oddAnswer: 'redirect' });
  });

  it('may be what the client has already', async () => {
    const { headers, status } = await send('/net/etag', { method: 'GET' });
    const again = { ...ORIGIN, 'if-none-match': String(headers.etag) };
    const second = await send('/net/etag', { method: 'GET', headers: again });
    expect([status, second.status, second.body.length]).toEqual([200, 304, 0]);
    expect(api.calls.at(-1)).toMatchObject({ httpStatus: 304, requestId: undefined });
  });

  it('may be kept, or be nothing', async () => {
    const { headers } = await send('/net/max-age', { method: 'GET' });
    expect(headers['cache-control']).toContain('max-age=');
    expect((await send('/net/no-content')).status).toBe(204);
  });
});

describe('a burst', () => {
  it('has an id for each call, and every k-th is an error', async () => {
    const before = api.calls.length;
    await Promise.all(Array.from({ length: 20 }, () => send('/burst?bytes=900&errorEvery=5')));
    const served = api.calls.slice(before);
    expect(new Set(served.map(({ requestId }) => requestId)).size).toBe(20);
    expect(served.filter(({ code }) => code !== undefined)).toHaveLength(4);
  });
});
