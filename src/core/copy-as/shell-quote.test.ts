import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuote } from './shell-quote';

const TABLE: readonly (readonly [text: string, expected: string])[] = [
  ['', "''"],
  ['ap-guangzhou', 'ap-guangzhou'],
  ['https://cvm.tencentcloudapi.com/', 'https://cvm.tencentcloudapi.com/'],
  ['=ls', "'=ls'"],
  ['~', "'~'"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(id)`id`"\\', `'$(id)\`id\`"\\'`],
  ['a\nb', "'a\nb'"],
  ['Hello!', "$'Hello\\041'"],
  ['a\tb\r\n', "$'a\\011b\\015\\n'"],
  ['\u001b[31m', "$'\\033[31m'"],
  ['\u0085', "$'\\302\\205'"],
  ['a\0b', "$'ab'"],
  ['密码‹Password·1›', "'密码‹Password·1›'"],
];

/** What shells, terminals and JSON have of their own. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\'"\\$`!#&;|<>(){}[]*?~= \n\r\t\u0001\u001b\u0085é‹😀', 'a', '0', '-'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 40,
  size: 'max',
});

describe('shellQuote', () => {
  it.each(TABLE)('%j', (value, expected) => {
    expect(shellQuote(value)).toBe(expected);
  });

  it('gives bash the same text, whatever it is', () => {
    const texts = fc.sample(text, 2_000).map((it) => it.replaceAll('\0', ''));
    const script = `printf '%s\\0' ${texts.map(shellQuote).join(' ')}`;
    expect(splitAtNul(runBash(script))).toEqual(texts);
  });

  it('has nothing that an interactive bash or a terminal acts on', () => {
    fc.assert(
      fc.property(text, (value) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point.
        expect(shellQuote(value)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f!]/);
      }),
    );
  });
});

/** What a script wrote; throws where bash is missing or the script failed. */
function runBash(script: string): Buffer {
  const { status, error, stdout, stderr } = spawnSync('bash', ['--norc'], { input: script });
  if (error) throw error;
  if (status !== 0) throw new Error(`bash ended with ${status}: ${stderr.toString('utf8')}`);
  return stdout;
}

/** Splits what `printf '%s\0' "$@"` wrote. */
function splitAtNul(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1);
}
