import { describe, expect, it } from 'vitest';
import { plainCatalogText } from './plain-catalog-text';

const CASES: readonly [name: string, text: string, plain: string][] = [
  ['code tags', '实例 <code>ins-xxxxxxx</code> 是否已过期。', '实例 ins-xxxxxxx 是否已过期。'],
  [
    'a link in HTML',
    '不满足<a href="https://cloud.tencent.com/document/product/213/9711">退还规则</a>。',
    '不满足退还规则。',
  ],
  ['line ends in HTML', '<p>一</p><ul><li>二</li></ul>三<br/>四', '一\n二\n三\n四'],
  ['entities, each once', 'Linux&amp;x86_64 &amp;lt; &lt;a&gt;', 'Linux&x86_64 &lt; <a>'],
  [
    'a link in Markdown',
    '[MFA](https://cloud.tencent.com/document/product/378/12036) 错误。',
    'MFA (https://cloud.tencent.com/document/product/378/12036) 错误。',
  ],
  ['code marks, which read well', '请求头部的 `Authorization`', '请求头部的 `Authorization`'],
  ['words in angle brackets', 'use <InstanceId> or 1<2', 'use <InstanceId> or 1<2'],
  ['line ends of Windows', ' 一\r\n二 ', '一\n二'],
  ['nothing', '', ''],
];

describe('plainCatalogText', () => {
  it.each(CASES)('makes plain: %s', (_, text, plain) => {
    expect(plainCatalogText(text)).toBe(plain);
  });

  it('takes long repetitions in no time', () => {
    const start = performance.now();
    for (const part of ['<', '<a ', '[', '[a](https:', '&', '\r'])
      plainCatalogText(part.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
