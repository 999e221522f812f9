import { describe, expect, it } from 'vitest';
import { languageOfText } from './language-of-text';

describe('languageOfText', () => {
  it.each([
    ['The instance does not exist.', 'en'],
    ['', 'en'],
    ['请求参数 `Limit` 的取值错误。', 'zh-Hans'],
    ['InvalidParameter: 参数错误', 'zh-Hans'],
    ['“quoted” – 2 µs', 'en'],
    ['インスタンス', 'en'],
    ['𠮷', 'zh-Hans'],
    [`${'x'.repeat(5000)}错误`, 'en'],
  ])('%s is %s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });
});
