import type { ExtensionPage } from '../drivers/extension-page';
import { rowCount, waitForRows } from './grid-rows';
import { expect, test } from './story';

const OPTIONS = 'src/options/options.html';

/** Changes a field as a person does who goes on to the next one. */
async function change(options: ExtensionPage, selector: string, value: string): Promise<void> {
  await options.waitUntil(
    `${selector} to change`,
    (selector: string, value: string) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!field) return false;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    selector,
    value,
  );
}

/** What a field of the options shows. */
function shownIn(options: ExtensionPage, selector: string): Promise<string | undefined> {
  return options.evaluate(
    (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value,
    selector,
  );
}

test.use({ timeZone: 'Asia/Shanghai' });

test('language and times change at once in an open panel; a reset and its undo too', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  const [before] = await waitForRows(devtools, 1);
  expect(await head()).toContain('Action');

  const options = await devtools.openExtensionPage(OPTIONS);
  await change(options, '#panel-language', 'zh');
  await options.waitUntil(
    'the options in Chinese',
    () => document.documentElement.lang === 'zh-CN',
  );
  expect(await options.text('h1')).toContain('选项');
  await options.click('#times-utc');
  await options.close();
  await expect.poll(head).toContain('接口');
  await expect.poll(time).toBe(eightHoursBefore(before?.cells.time ?? ''));

  const again = await devtools.openExtensionPage(OPTIONS);
  await again.click('#reset-all');
  await again.waitUntil('the options in English', () => document.documentElement.lang === 'en');
  expect(await again.text('#reset-result')).toBe('All options are as they were at first.');
  await again.click('#undo-reset');
  await again.waitUntil('the options in Chinese', () => document.documentElement.lang === 'zh-CN');
  await again.click('#reset-all');
  await again.waitUntil('the options in English', () => document.documentElement.lang === 'en');
  await again.close();
  await expect.poll(head).toContain('Action');
  await expect.poll(time).toBe(before?.cells.time);

  function head(): Promise<string> {
    return devtools.panel.text('[role="row"][aria-rowindex="1"]');
  }
  async function time(): Promise<string | undefined> {
    return (await waitForRows(devtools, 1))[0]?.cells.time;
  }
});

test('a lower limit drops the oldest rows at once and counts them; what is no limit is refused', async ({
  story,
}) => {
  const { devtools } = story;
  await devtools.showPanel();
  await devtools.inPage(async () => {
    const page = window as unknown as PlaygroundWindow;
    await page.playground.burst(1010, 16, { bytes: 200 });
  });
  await waitForRows(devtools, 1010);

  const options = await devtools.openExtensionPage(OPTIONS);
  for (const typed of ['0', '-1', '1000000000', 'many', '']) {
    await change(options, '#max-calls', typed);
    await options.waitUntil(
      'the refusal',
      (typed: string) =>
        document.querySelector('#max-calls-problem')?.textContent ===
        `“${typed}” is no whole number from 1,000 to 500,000. It stays at 100,000.`,
      typed,
    );
    expect(await shownIn(options, '#max-calls')).toBe('100000');
  }
  await change(options, '#max-calls', '1,000');
  await options.close();
  await expect.poll(() => rowCount(devtools)).toBe(1000);
  expect(await devtools.panel.text('.status-bar')).toContain('10 older calls dropped');
});

interface PlaygroundWindow {
  readonly playground: {
    burst(count: number, inFlight: number, options: { bytes: number }): Promise<unknown>;
  };
}

/** `20:15:00` as `12:15:00`: the same moment in UTC. */
function eightHoursBefore(clock: string): string {
  const [hours = '', ...rest] = clock.split(':');
  return [`${(Number(hours) + 16) % 24}`.padStart(2, '0'), ...rest].join(':');
}
