import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oddAnswers } from './odd-answers';
import { seedBodies } from './seed-bodies';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

const API = 'https://cvm.tencentcloudapi.com';
const CONSOLE = 'https://console.cloud.tencent.com';
const APP = 'https://app.example.test';
const UUID = expect.stringMatching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/,
);

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

async function postJson(url: string, body: unknown, headers = {}): Promise<unknown> {
  const answer = await sendRaw(api, url, { headers, body: JSON.stringify(body) });
  return JSON.parse(answer.body.toString());
}

describe('an API host', () => {
  it('names the missing header, under HTTP 200, with Date, Server and the trace id', async () => {
    const answer = await sendRaw(api, `${API}/`, { headers: { 'x-tc-traceid': 'trace-1' } });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ server: 'nginx', 'x-tc-traceid': 'trace-1' });
    expect(Math.abs(Date.parse(String(answer.headers.date)) - Date.now())).toBeLessThan(5000);
    expect(JSON.parse(answer.body.toString())).toEqual({
      Response: {
        Error: {
          Code: 'MissingParameter',
          Message: 'The request header is missing a required common parameter `X-TC-Action`.',
        },
        RequestId: UUID,
      },
    });
  });

  it('refuses methods other than GET and POST', async () => {
    const { body } = await sendRaw(api, `${API}/`, { method: 'PUT' });
    expect(body.toString()).toContain('"UnsupportedProtocol"');
  });

  it('allows a page to call it only while CORS is on', async () => {
    const headers = { origin: APP, 'access-control-request-headers': 'x-tc-action' };
    const allowed = await sendRaw(api, `${API}/`, { method: 'OPTIONS', headers });
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': APP,
      'access-control-allow-headers': 'x-tc-action',
    });
    api.cors = false;
    const refused = await sendRaw(api, `${API}/`, { method: 'OPTIONS', headers });
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    api.cors = true;
  });

  it('shows the skewed clock in its Date header', async () => {
    api.clockOffsetMs = 3_600_000;
    const { headers } = await sendRaw(api, `${API}/`);
    api.clockOffsetMs = 0;
    expect(Date.parse(String(headers.date)) - Date.now()).toBeGreaterThan(3_590_000);
  });

  it("gives the manual's samples byte for byte", async () => {
    for (const name of ['success', 'error'] as const) {
      const { body } = await sendRaw(api, `${API}/seed/${name}`);
      expect(body.toString()).toBe(seedBodies[name].body);
      expect(api.calls.at(-1)).toMatchObject({ requestId: seedBodies[name].requestId });
    }
  });
});

describe('an odd answer', () => {
  for (const [name, odd] of Object.entries(oddAnswers)) {
    it(`${name} is what its table says`, async () => {
      const answer = sendRaw(api, `${API}/odd/${name}`);
      if (odd.cut !== undefined) {
        await expect(answer).rejects.toThrow();
        return;
      }
      const { status, headers, body } = await answer;
      expect([status, headers['content-type']]).toEqual([odd.status, odd.contentType]);
      expect(body).toEqual(Buffer.from(odd.body));
      expect(api.calls.at(-1)?.oddAnswer).toBe(name);
    });
  }
});

describe('the console gateway', () => {
  const data = { Version: '2017-03-12' };

  it('wraps a success two deep for ?cmd=', async () => {
    const url = `${CONSOLE}/cgi/capi?cmd=DescribeInstances&uin=1`;
    const body = { cmd: 'DescribeInstances', serviceType: 'cvm', regionId: 1, data };
    const Response = { TotalCount: 0, InstanceSet: [], RequestId: UUID };
    expect(await postJson(url, body)).toEqual({
      code: 0,
      data: { code: 0, cgwerrorCode: 0, data: { Response } },
      errObj: {},
      mccode: 0,
    });
  });

  it('repeats the code of an error at every level', async () => {
    const body = { cmd: 'DescribeInstances', serviceType: 'cvm', regionId: 1 };
    const answer = await postJson(`${CONSOLE}/cgi/capi?cmd=DescribeInstances`, {
      ...body,
      data: { ...data, PkgType: 1 },
    });
    const code = 'UnknownParameter';
    const Response = { Error: { Code: code, Message: expect.any(String) }, RequestId: UUID };
    expect(answer).toEqual({
      code,
      mccode: code,
      data: { code, cgwerrorCode: code, data: { Response } },
    });
    expect(api.calls.at(-1)).toMatchObject({ via: 'gateway', service: 'cvm', code });
  });

  it('wraps one deep for ?i= and not at all for /_api', async () => {
    const once = await postJson(`${CONSOLE}/cgi/capi?i=cvm/DescribeRegions`, { data });
    expect(once).toMatchObject({ code: 0, data: { Response: { TotalCount: 5 } } });
    const bare = await postJson('https://console-hc.cloud.tencent.com/_api/cvm/DescribeRegions', {
      data,
    });
    expect(bare).toMatchObject({ Response: { TotalCount: 5 } });
  });

  it('answers without an envelope when the session is over', async () => {
    const answer = await postJson(`${CONSOLE}/cgi/capi?cmd=X&csrfCode=expired`, { data });
    expect(answer).toEqual({ code: 401, message: 'session expired', data: null });
  });
});

describe('the own proxy', () => {
  it('signs in the place of the page and forwards the envelope unchanged', async () => {
    const headers = { 'x-tc-action': 'DescribeRegions', 'x-tc-version': '2017-03-12' };
    for (const path of ['/api/cvm', '/']) {
      const answer = await postJson(APP + path, {}, headers);
      expect(answer).toMatchObject({ Response: { TotalCount: 5, RequestId: UUID } });
      expect(api.calls.at(-1)).toMatchObject({ via: 'proxy', endpoint: 'app.example.test' });
    }
  });
});
