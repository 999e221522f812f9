import { waitForRows } from './grid-rows';
import { expect, test } from './story';

test('calls through a console’s gateway are listed with action, code and RequestId', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('gateway-success');
  await play('gateway-error');
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['success', 'error']);
  for (const [index, row] of rows.entries()) {
    const served = api.calls[index];
    expect(served?.via).toBe('gateway');
    expect(row.cells.action).toBe(`${served?.service} ${served?.action}`);
    expect(row.cells['request-id']).toBe(served?.requestId);
    expect(row.cells.code).toBe(served?.code ?? 'ok');
  }
  expect(await devtools.panel.text('[role="tabpanel"]')).toContain(
    'the console, for the signed-in account',
  );
});

test('calls through the page’s own proxy are listed, and who signed them is said', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('proxy-success');
  await play('proxy-error');
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ outcome, cells }) => [outcome, cells['request-id']])).toEqual([
    ['success', api.calls[0]?.requestId],
    ['error', api.calls[1]?.requestId],
  ]);
  expect(await devtools.panel.text('[role="tabpanel"]')).toContain(
    'your server at app.example.test',
  );
});

test('calls made before the panel was first shown are listed', async ({ story }) => {
  const { devtools, api, play } = story;
  await play('sdk-success');
  await play('sdk-wrong-key');
  await devtools.showPanel();
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ cells }) => cells['request-id'])).toEqual(
    api.calls.map(({ requestId }) => requestId),
  );
});

test('answers that are no envelope are rows that say what came instead', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  const cases: readonly (readonly [name: string, outcome: string, code: string])[] = [
    ['odd-html', 'not-envelope', 'HTML page'],
    ['odd-empty', 'not-envelope', 'empty body'],
    ['odd-text', 'not-envelope', 'plain text'],
    ['odd-cut', 'unknown', 'body cut off'],
    ['odd-binary', 'unknown', 'binary body'],
    ['odd-legacy', 'not-envelope', 'JSON without Response'],
    ['odd-array', 'not-envelope', 'JSON without Response'],
  ];
  for (const [name] of cases) await play(name);
  const rows = await waitForRows(devtools, cases.length);
  expect(rows.map(({ outcome, cells }) => [outcome, cells.code])).toEqual(
    cases.map(([, outcome, code]) => [outcome, code]),
  );
});

test('preflights make no rows', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-dry-run');
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['success', 'dry-run']);
});
