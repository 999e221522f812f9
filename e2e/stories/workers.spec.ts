import type { DevToolsDriver } from '../drivers/devtools-driver';
import type { BurstResult } from '../playground/burst';
import { endedRows } from './ended-rows';
import { gridRows, rowCount } from './grid-rows';
import { settledLedger } from './settled-ledger';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const APP = 'https://app.example.test';
const FRAME = 'https://frame.example-partner.test';
const SERVICE_WORKER_PAGE = `${APP}/sw-page.html`;
const BURST = 40;
const IN_FLIGHT = 20;

for (const state of ['granted', 'not granted'] as const) {
  test.describe(`site ${state}`, () => {
    test.beforeEach(async ({ story: { devtools } }) => {
      if (state === 'granted') await devtools.allowSite(APP);
      await devtools.showPanel();
    });

    test('calls of a dedicated worker are listed with the server’s RequestId', async ({
      story: { devtools, api },
    }) => {
      await callInLastingWorker(devtools, '/net/envelope');
      await callInLastingWorker(devtools, '/net/envelope?code=InternalError');
      const rows = await endedRows(devtools, 2);
      expect(rows.map(({ outcome, cells }) => [outcome, cells.code, cells['request-id']])).toEqual([
        ['success', 'ok', api.calls[0]?.requestId],
        ['error', 'InternalError', api.calls[1]?.requestId],
      ]);
    });

    test('a worker that ends with its call may take the answer along (Chromium), and the row says so', async ({
      story: { devtools, api, play },
    }) => {
      await play('worker');
      const [row] = await endedRows(devtools, 1);
      const whole = ['success', 'ok', api.calls[0]?.requestId];
      const lost = ['unknown', 'body not delivered', ''];
      expect(row?.cells.status).toBe('200');
      expect(devtools.browserName === 'firefox' ? [whole] : [whole, lost]).toContainEqual([
        row?.outcome,
        row?.cells.code,
        row?.cells['request-id'],
      ]);
    });

    test('calls of a frame of another site are listed, their origin under Headers', async ({
      story: { devtools, api, play },
    }) => {
      await play('iframe-success');
      await play('iframe-error');
      const rows = await endedRows(devtools, 2);
      expect(rows.map(({ outcome, cells }) => [outcome, cells.code, cells['request-id']])).toEqual([
        ['success', 'ok', api.calls[0]?.requestId],
        ['error', 'AuthFailure.SignatureFailure', api.calls[1]?.requestId],
      ]);
      await summaryOfRow(devtools, 1);
      await devtools.panel.click('#tab-headers');
      expect(await devtools.panel.text('[role="tabpanel"]')).toContain(FRAME);
    });

    test('a page’s fetch through its service worker is exactly one row', async ({
      story: { devtools, api, play },
    }) => {
      await devtools.goto(SERVICE_WORKER_PAGE);
      await play('sw-pass-through');
      // Chromium tells of the call twice, and which of the two brings the body may come last.
      await expect
        .poll(async () => (await endedRows(devtools, 1))[0], { timeout: 40_000 })
        .toMatchObject({
          outcome: 'success',
          cells: { code: 'ok', 'request-id': api.calls[0]?.requestId },
        });
      const burst: BurstResult = await devtools.inPage(
        (count: number, inFlight: number) =>
          window.playground.burst(count, inFlight, { identical: true, ms: 50 }),
        BURST,
        IN_FLIGHT,
      );
      const pair = await callInPageAndWorkerAtOnce(devtools);
      const count = 1 + BURST + pair.length;
      await expect.poll(() => rowCount(devtools)).toBe(count);
      const balance = await settledLedger(devtools);
      expect(await rowCount(devtools)).toBe(count);
      expect(balance.spareTwins).toBe(devtools.browserName === 'chromium' ? count - 1 : 0);
      const shown = await requestIds(devtools);
      // Rows come as their bodies do, which Firefox may read in another order than the calls ended.
      expect(shown.slice(1).sort()).toEqual([...burst.requestIds, ...pair].sort());
    });

    test('a service worker’s own fetch is a row in Chromium; Firefox’s network log has none, so neither has the list', async ({
      story: { devtools, api, play },
    }) => {
      await devtools.goto(SERVICE_WORKER_PAGE);
      const own = await play('sw-own-fetch');
      const marker = await play('net-envelope');
      const isFirefox = devtools.browserName === 'firefox';
      const rows = await endedRows(devtools, isFirefox ? 1 : 2);
      expect(api.calls.map(({ requestId }) => requestId)).toEqual([
        own.requestId,
        marker.requestId,
      ]);
      expect(rows.map(({ outcome, cells }) => [outcome, cells['request-id']])).toEqual([
        ...(isFirefox ? [] : [['success', own.requestId]]),
        ['success', marker.requestId],
      ]);
      if (!isFirefox) {
        expect(rows[0]?.cells.capture).toBe('whole, page not named');
        expect(rows[1]?.cells.capture).toBe('through a service worker');
      }
    });

    test('a beacon’s answer is in no browser’s log, and is not called empty; keepalive is a call as any', async ({
      story: { devtools, api, play },
    }) => {
      await play('net-beacon');
      await endedRows(devtools, 1);
      await play('net-keepalive');
      const rows = await endedRows(devtools, 2);
      expect(rows[0]).toMatchObject({
        outcome: 'unknown',
        cells: {
          action: 'cvm DescribeInstancesStatus',
          code: 'body not delivered',
          status: '200',
          'request-id': '',
        },
      });
      expect(rows[1]).toMatchObject({
        outcome: 'success',
        cells: { code: 'ok', 'request-id': api.calls[1]?.requestId },
      });
    });

    test('each hop of a redirect is a row, the last with the server’s RequestId', async ({
      story: { devtools, api, play },
    }) => {
      await play('net-redirect');
      const [hop, final] = await endedRows(devtools, 2);
      expect(hop).toMatchObject({
        outcome: 'failed',
        cells: { code: 'redirected', status: '307', 'request-id': '' },
      });
      expect(final).toMatchObject({
        outcome: 'success',
        cells: { code: 'ok', status: '200', 'request-id': api.calls[1]?.requestId },
      });
      const summary = await summaryOfRow(devtools, 0);
      expect(summary).toContain('The server sent the call elsewhere.');
      expect(summary).toContain('/net/envelope');
    });

    test('answers from the cache are listed with the RequestId in them, as the page saw it', async ({
      story: { devtools, play },
    }) => {
      await play('net-304');
      const [notModified] = await endedRows(devtools, 1);
      expect(notModified).toMatchObject({
        outcome: 'not-envelope',
        cells: { code: 'empty body', status: '304' },
      });
      // With its certificates ignored Chromium has no cache: each answer is a new one.
      const seen = [...(await play('net-etag')).calls, ...(await play('net-max-age')).calls];
      // Firefox tells of a 304 up to 3 s later, and of what came after it before.
      await expect
        .poll(
          async () => (await gridRows(devtools)).map(({ cells }) => cells['request-id']).sort(),
          {
            timeout: 15_000,
          },
        )
        .toEqual(['', ...seen.map(({ requestId }) => requestId)].sort());
      const rows = await endedRows(devtools, 5);
      expect(rows.filter(({ outcome }) => outcome === 'success')).toHaveLength(4);
      const [etag, etagAgain, maxAge, maxAgeAgain] = seen.map(({ requestId }) => requestId);
      if (devtools.browserName === 'firefox') {
        expect(etagAgain).toBe(etag);
        expect(maxAgeAgain).toBe(maxAge);
        expect(rows.filter(({ cells }) => cells.status === '304')).toHaveLength(2);
      }
    });
  });
}

/** By a worker that lives on: one that ends at once may end before its answer is read. */
async function callInLastingWorker(devtools: DevToolsDriver, path: string): Promise<void> {
  await devtools.inPage(async (url: string) => {
    const worker = new Worker('/worker.js');
    Object.assign(window, { [`worker of ${url}`]: worker });
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage({
        url,
        options: {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'X-TC-Action': 'DescribeInstancesStatus',
            'X-TC-Version': '2017-03-12',
          },
          body: '{}',
        },
      });
    });
  }, `https://cvm.tencentcloudapi.com${path}`);
}

/** The same call at the same time by the page, through its service worker, and by a dedicated worker. */
async function callInPageAndWorkerAtOnce(devtools: DevToolsDriver): Promise<readonly string[]> {
  return devtools.inPage(async () => {
    const url = 'https://cvm.tencentcloudapi.com/net/envelope?ms=500';
    const options = {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-TC-Action': 'DescribeInstancesStatus',
        'X-TC-Version': '2017-03-12',
      },
      body: '{}',
    };
    const worker = new Worker('/worker.js');
    Object.assign(window, { lastingWorker: worker });
    const answers = await Promise.all([
      new Promise<string>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data.text);
        worker.postMessage({ url, options });
      }),
      fetch(url, options).then((response) => response.text()),
    ]);
    return answers.map((text): string => JSON.parse(text).Response.RequestId);
  });
}

/** Of every row, rendered or not, in the list's order. */
async function requestIds(devtools: DevToolsDriver): Promise<readonly string[]> {
  return devtools.panel.evaluate(() => {
    const { log } = (window as unknown as { tc3: { log: Log } }).tc3;
    return Array.from({ length: log.size }, (_, index) => log.at(index).outcome.requestId ?? '');
  });
}

interface Log {
  readonly size: number;
  at(index: number): { readonly outcome: { readonly requestId?: string } };
}
