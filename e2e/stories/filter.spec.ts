import type { DevToolsDriver } from '../drivers/devtools-driver';
import { cellAt } from './cell-at';
import { filterBy } from './filter-by';
import { gridRows, waitForRows } from './grid-rows';
import { sendFromPage } from './send-from-page';
import { expect, type Story, test } from './story';

const FIELD = 'input[type="search"]';

/** The calls of these stories, in the order of their arrival. */
const CALLS = { success: 0, wrongKey: 1, missing: 2, notFound: 3, gateway: 4, slow: 5 } as const;

/** Filters that a person types, and the calls that they leave. */
const FILTERS: readonly (readonly [string, readonly number[]])[] = [
  ['code:AuthFailure', [CALLS.wrongKey]],
  ['action:RunInstances', [CALLS.missing]],
  ['action:describe*', [CALLS.success, CALLS.wrongKey, CALLS.gateway]],
  ['-action:describe*', [CALLS.missing, CALLS.notFound, CALLS.slow]],
  ['code:MissingParameter OR code:InvalidInstanceId', [CALLS.missing, CALLS.notFound]],
  ['param:InstanceIds=0000zzzz', [CALLS.notFound]],
  ['slower:1s', [CALLS.slow]],
  ['is:gateway', [CALLS.gateway]],
  ['outcome:error -code:AuthFailure', [CALLS.missing, CALLS.notFound]],
  ['"required parameter"', [CALLS.missing]],
  // These two read bodies and run regular expressions: in the worker.
  ['response:InstanceStatusSet', [CALLS.success]],
  ['/^(run|term)/', [CALLS.missing, CALLS.notFound]],
];

/** Makes the calls, and gives the places of those that the list shows now. */
async function listCalls({ devtools, play }: Story): Promise<() => Promise<readonly number[]>> {
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await play('sdk-missing-parameter');
  await play('sdk-not-found');
  await play('gateway-success');
  const url = 'https://cvm.tencentcloudapi.com/net/envelope?ms=1200';
  await sendFromPage(devtools, { url, action: 'ModifySlowly' });
  const all = (await waitForRows(devtools, 6)).map(({ cells }) => cells['request-id']);
  expect(new Set(all).size).toBe(6);
  return async () =>
    (await gridRows(devtools)).map(({ cells }) => all.indexOf(cells['request-id'] ?? ''));
}

function written(devtools: DevToolsDriver): Promise<string | undefined> {
  return devtools.panel.evaluate(
    (field: string) => document.querySelector<HTMLInputElement>(field)?.value,
    FIELD,
  );
}

test('each form of a filter leaves exactly the calls that it means', async ({ story }) => {
  test.setTimeout(120_000);
  const shown = await listCalls(story);
  for (const [filter, places] of FILTERS) {
    await filterBy(story.devtools, filter);
    await expect.poll(shown, { message: filter }).toEqual(places);
  }
  // Quotes keep the order of the words.
  await filterBy(story.devtools, '"parameter required"');
  await story.devtools.panel.waitFor('.empty-notice');
});

test('what is typed is completed, with the number of calls, and Enter takes it', async ({
  story,
}) => {
  const { devtools } = story;
  const shown = await listCalls(story);
  await devtools.panel.type(FIELD, 'cod');
  await devtools.panel.waitFor('.suggestion');
  await devtools.panel.press('ArrowDown');
  await devtools.panel.press('Enter');
  await expect.poll(() => written(devtools)).toBe('code:');

  const offered = () =>
    devtools.panel.evaluate(() =>
      [...document.querySelectorAll('.suggestion')].map((it) =>
        [...it.querySelectorAll('span')].map((part) => part.textContent ?? ''),
      ),
    );
  await expect.poll(offered).toEqual(
    expect.arrayContaining([
      ['AuthFailure.SignatureFailure', '1'],
      ['MissingParameter', '1'],
    ]),
  );
  const place = (await offered()).findIndex(([label]) => label === 'MissingParameter');
  for (let step = 0; step <= place; step++) await devtools.panel.press('ArrowDown');
  await devtools.panel.press('Enter');
  await expect.poll(() => written(devtools)).toBe('code:MissingParameter ');
  await expect.poll(shown).toEqual([CALLS.missing]);
  expect(await offered()).toEqual([]);
});

test('a mistake is marked and explained, and the last good rows stay', async ({ story }) => {
  const { devtools } = story;
  const shown = await listCalls(story);
  await devtools.panel.type(FIELD, 'code:AuthFailure');
  await expect.poll(shown).toEqual([CALLS.wrongKey]);
  await devtools.panel.type(FIELD, ' slower:fast');
  await devtools.panel.waitFor('.filter-note[data-kind="problem"]');
  expect(await devtools.panel.text('.filter-mistake')).toBe('fast');
  expect(await devtools.panel.text('#filter-note')).toContain(
    'fast is no number that slower: takes. Write one such as slower:2s.',
  );
  expect(await shown()).toEqual([CALLS.wrongKey]);
  for (let key = 0; key < 'fast'.length; key++) await devtools.panel.press('Backspace');
  await devtools.panel.type(FIELD, '1ms');
  await devtools.panel.waitUntil(
    'the mistake to be gone',
    () => !document.querySelector('.filter-mistake') && !document.querySelector('.filter-note'),
  );
});

test('a pattern that would run for ever is stopped, and the panel answers all the time', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await sendFromPage(devtools, { action: 'Name', parameters: { Text: `${'a'.repeat(60)}!` } });
  await waitForRows(devtools, 2);
  await devtools.panel.type(FIELD, '/(a+)+$/');
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.waitFor(`${cellAt(0)}[aria-selected="true"]`);
  await devtools.panel.waitFor('.filter-note[data-kind="too-slow"]');
  expect(await devtools.panel.text('.filter-note')).toMatch(/^Pattern too slow/);
  expect(await gridRows(devtools)).toHaveLength(2);

  // The next one has a worker again.
  await filterBy(devtools, '/a{60}!/');
  const [row] = await waitForRows(devtools, 1);
  expect(row?.cells.action).toBe('cvm Name');
});

test('where nothing matches, one click shows all calls again', async ({ story }) => {
  const { devtools } = story;
  const shown = await listCalls(story);
  await devtools.panel.type(FIELD, 'nothing-like-it');
  await devtools.panel.click('.empty-notice button');
  await expect.poll(shown).toHaveLength(6);
  expect(await written(devtools)).toBe('');
});

test('a filter stays while DevTools move', async ({ story }) => {
  const { devtools } = story;
  const shown = await listCalls(story);
  await devtools.panel.type(FIELD, 'outcome:error -/^run/');
  await expect.poll(shown).toEqual([CALLS.wrongKey, CALLS.notFound]);
  for (const side of ['bottom', 'right'] as const) {
    await devtools.dock(side);
    await expect.poll(() => written(devtools)).toBe('outcome:error -/^run/');
    await expect.poll(shown).toEqual([CALLS.wrongKey, CALLS.notFound]);
  }
});
