import type { ExtensionPage } from '../drivers/extension-page';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

/** In the form of Tencent Cloud's own file; the words are made up. */
const CATALOG = JSON.stringify([
  {
    productName: 'PLATFORM',
    productVersion: '',
    productCNName: '平台',
    code: 'AuthFailure.SignatureFailure',
    description: '签名错误的官方描述。',
    solution: '官方给出的解决方法。',
  },
  {
    productName: 'cdb',
    productVersion: '2017-03-20',
    productCNName: '云数据库',
    code: 'AuthFailure.SecretIdNotFound',
    description: '密钥不存在的官方描述。',
    solution: '业务正在更新中',
  },
]);

/** Chooses a file of this text, as its picker does. */
async function chooseFile(options: ExtensionPage, text: string): Promise<string> {
  await options.waitUntil('the picker', () => document.querySelector('#official-file') !== null);
  await options.evaluate((text: string) => {
    const picker = document.querySelector<HTMLInputElement>('#official-file');
    const files = new DataTransfer();
    files.items.add(new File([text], 'api-all-errorcodes.json', { type: 'application/json' }));
    if (picker) picker.files = files.files;
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  const said = await options.waitUntil('what became of the file', () => {
    const text = document.querySelector('#official-result')?.textContent ?? '';
    const isDone = document.querySelector<HTMLInputElement>('#official-file')?.disabled === false;
    return isDone && text !== '' && !text.endsWith('…') ? text : undefined;
  });
  return said ?? '';
}

test('the official catalogue, loaded from a file, stands beside our words until it is removed', async ({
  story,
}) => {
  const { devtools, play } = story;
  const options = await devtools.openExtensionPage('src/options/options.html');
  expect(await chooseFile(options, '<html>')).toContain('Nothing was changed.');
  expect(await options.text('#official-loaded')).toBe('None loaded.');
  expect(await chooseFile(options, CATALOG)).toContain('2');
  expect(await chooseFile(options, CATALOG.slice(0, -20))).toContain('Nothing was changed.');
  await options.close();

  await devtools.showPanel();
  await play('sdk-wrong-key');
  await play('sdk-unknown-key');
  await waitForRows(devtools, 2);
  await summaryOfRow(devtools, 0);
  await devtools.panel.waitUntil('the official words', () =>
    document.querySelector('[role="tabpanel"]')?.textContent?.includes('官方给出的解决方法。'),
  );
  await summaryOfRow(devtools, 1);
  await devtools.panel.waitUntil('the words of another service, said to be its', () =>
    /云数据库.*密钥不存在的官方描述。/.test(
      document.querySelector('[role="tabpanel"]')?.textContent ?? '',
    ),
  );

  const again = await devtools.openExtensionPage('src/options/options.html');
  await again.click('#official-remove');
  await again.waitUntil(
    'it to be gone',
    () => document.querySelector('#official-loaded')?.textContent === 'None loaded.',
  );
  await again.close();
});
