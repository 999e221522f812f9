import { waitForRows } from './grid-rows';
import { expect, test } from './story';

const APP = 'https://app.example.test';

for (const [caseName, word] of [
  ['net-slow', 'running'],
  ['sse-slow', 'streaming'],
] as const) {
  test(`a call that is ${word} shows as pending with a clock, and its row becomes the answer`, async ({
    story,
  }) => {
    const { devtools, api } = story;
    await devtools.allowSite(APP);
    await devtools.showPanel();
    await devtools.inPage((name: string) => {
      const page = window as unknown as {
        playground: { run(name: string): Promise<unknown> };
        played?: Promise<unknown>;
      };
      page.played = page.playground.run(name);
    }, caseName);
    const pending = await devtools.panel.waitUntil(
      'the clock to move',
      (word: string) => {
        const row = document.querySelector<HTMLElement>('[role="row"][data-outcome="pending"]');
        const result = row?.querySelector('[data-column="code"]')?.textContent ?? '';
        return result.startsWith(`${word} `) ? { id: row?.id, result } : undefined;
      },
      word,
    );
    expect(pending?.result).toMatch(new RegExp(`^${word} [1-9] s$`));
    await devtools.panel.waitFor(`#${pending?.id}[data-outcome="success"]`);
    const rows = await waitForRows(devtools, 1);
    expect(rows[0]?.cells['request-id']).toBe(api.calls.at(-1)?.requestId);
  });
}
