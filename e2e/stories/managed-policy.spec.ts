import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';
import { waitForLiftableMasks } from './wait-for-liftable-masks';

const MENU = 'button[aria-label="More ways to copy"]';

test.use({
  policy: {
    anyHost: false,
    unmaskedCopies: false,
    remembersCalls: false,
    ownHosts: ['app.example.test/backend/*'],
    extraNames: ['InstanceName'],
  },
});

test('an organisation’s policy stands over what a person may choose; without one nothing is said of it', async ({
  story,
}) => {
  const { devtools, play } = story;
  // Chromium takes policies from the system alone, so there it is the one without.
  const isManaged = devtools.browserName === 'firefox';
  const options = await devtools.openExtensionPage('src/options/options.html');
  await options.waitUntil('the options', () => document.querySelector('#reads-any-host') !== null);
  const fields = await options.evaluate(() =>
    ['reads-any-host', 'remembers-calls', 'masks-personal'].map((id) => {
      const field = document.querySelector<HTMLInputElement>(`#${id}`);
      return [id, field?.checked, field?.disabled];
    }),
  );
  expect(fields).toEqual([
    ['reads-any-host', !isManaged, isManaged],
    ['remembers-calls', !isManaged, isManaged],
    ['masks-personal', true, false],
  ]);
  const marks = await options.evaluate(() => document.querySelectorAll('.managed').length);
  expect(marks).toBe(isManaged ? 5 : 0);
  await options.close();

  await devtools.showPanel();
  await play('proxy-success');
  await play('backend-flat');
  await play('sdk-run-instances');
  const count = isManaged ? 2 : 3;
  await waitForRows(devtools, count);
  await summaryOfRow(devtools, count - 1);
  if (!isManaged) await waitForLiftableMasks(devtools);
  await devtools.panel.click(MENU);
  const labels = await devtools.panel.waitUntil('the menu', () => {
    const items = [...document.querySelectorAll('.menu-item')].map((it) => it.textContent ?? '');
    return items.length > 0 ? items : undefined;
  });
  expect(labels?.some((it) => it.startsWith('Text without masks'))).toBe(!isManaged);
  await devtools.panel.press('Escape');
});
