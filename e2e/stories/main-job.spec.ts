import { waitForRows } from './grid-rows';
import { expect, test } from './story';

const ERROR_ROW = '[role="row"][data-outcome="error"]';

test('a successful call of the SDK is listed with the RequestId that the server issued', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  const [row] = await waitForRows(devtools, 1);
  expect(row).toMatchObject({
    outcome: 'success',
    cells: { action: 'cvm DescribeInstancesStatus', code: 'ok', status: '200' },
  });
  expect(row?.cells['request-id']).toBe(api.calls.at(-1)?.requestId);
});

test('a failing call answers HTTP 200 and is listed as the error that it is, explained', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  const seen = await play('sdk-wrong-key');
  const [row] = await waitForRows(devtools, 1);
  expect(row).toMatchObject({
    outcome: 'error',
    cells: { code: 'AuthFailure.SignatureFailure', status: '200' },
  });
  expect(row?.cells['request-id']).toBe(api.calls.at(-1)?.requestId);
  expect(seen.requestId).toBe(api.calls.at(-1)?.requestId);

  const summary = await devtools.panel.text('[role="tabpanel"]');
  expect(summary).toContain('Signature error.');
  expect(summary).toContain('The signature does not match the request as it arrived.');
  expect(summary).toContain('The SecretKey does not belong to the SecretId');
  expect(summary).toContain('The provided credentials could not be validated.');
});

test('the RequestId on the server, in the list and on the clipboard is one string', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  const [row] = await waitForRows(devtools, 1);
  await devtools.panel.click('button[aria-label="Copy RequestId"]');
  await devtools.panel.waitUntil(
    'the confirmation',
    () => document.querySelector('[data-copied="true"]') !== null,
  );
  const onServer = api.calls.at(-1)?.requestId;
  expect(onServer).toMatch(/^[0-9a-f-]{36}$/);
  expect(row?.cells['request-id']).toBe(onServer);
  expect((await devtools.readClipboard()).text).toBe(onServer);
});

test('one click copies a ticket without secrets and says how many were masked', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-missing-token');
  await waitForRows(devtools, 1);
  await devtools.panel.click(`${ERROR_ROW} [data-column="ticket"] button`);
  const announced = await devtools.panel.waitUntil(
    'the announcement',
    () => document.querySelector('[aria-live]')?.textContent,
  );
  expect(announced).toMatch(/^Copied · \d+ masked$/);
  expect(await devtools.panel.text('.copy-bubble')).toMatch(/^Copied · \d+ masked$/);

  const { text } = await devtools.readClipboard();
  const served = api.calls.at(-1);
  const lines = text.split('\n');
  expect(lines[0]).toBe(`RequestId: ${served?.requestId}`);
  expect(lines[1]).toMatch(/^Error: AuthFailure\.\w+ \(.+\)$/);
  expect(lines[2]).toMatch(/^Action: cvm \w+, version 2017-03-12/);
  const sent = await devtools.panel.evaluate(() => {
    const { log } = (
      window as unknown as {
        tc3: {
          log: {
            at(i: number): { exchange: { requestHeaders: { name: string; value: string }[] } };
          };
        };
      }
    ).tc3;
    return log
      .at(0)
      .exchange.requestHeaders.find(({ name }) => name.toLowerCase() === 'authorization')?.value;
  });
  const [, secretId, signature] =
    /Credential=([^/]+)\/.*Signature=([0-9a-f]+)/.exec(sent ?? '') ?? [];
  expect(secretId?.length).toBeGreaterThan(20);
  expect(signature).toHaveLength(64);
  expect(text).not.toContain(secretId);
  expect(text).not.toContain(signature);
  expect(text).toContain(`key AKID****${secretId?.slice(-4)}`);
});

test('the documentation’s two example bodies are read as it says', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('seed-success');
  await play('seed-error');
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ outcome, cells }) => [outcome, cells.code, cells['request-id']])).toEqual([
    ['success', 'ok', 'b5b41468-520d-4192-b42f-595cc34b6c1c'],
    ['error', 'AuthFailure.SignatureFailure', 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6'],
  ]);
});
