import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../made-call.fixture';
import { consoleScript } from './console-script';

const START = Date.UTC(2026, 10, 23, 19, 12, 7, 481);
const OPTIONS = { madeBy: 'TC3 Inspector 0.1.0', madeAt: START + 600_000, utcOffsetMinutes: 480 };

/** One step, a second after the step before it. */
function step(index: number, action: string, body: string, answer: string, more: MadeCall = {}) {
  return madeCall({
    id: `c${index}`,
    body: answer,
    ...more,
    request: { action, region: 'ap-guangzhou', ...more.request },
    exchange: {
      startedAt: START + index * 1000,
      requestHeaders: [],
      requestBody: { kind: 'text', text: body },
      ...more.exchange,
    },
  });
}

const run = step(
  1,
  'RunInstances',
  '{"ImageId":"img-12345678","LoginSettings":{"Password":"it\'s a secret!"}}',
  '{"Response":{"InstanceIdSet":["ins-1a2b3c4d","ins-5e6f7a8b"],"RequestId":"r-1"}}',
);
const attach = step(
  2,
  'AttachDisks',
  '{"InstanceId":"ins-5e6f7a8b","DiskIds":["disk-0a1b2c3d"]}',
  '{"Response":{"TaskId":1234567890123456789,"RequestId":"r-2"}}',
);
const reset = step(
  3,
  'ResetInstancesPassword',
  '{"InstanceIds":["ins-1a2b3c4d"],"Password":"it\'s a secret!","TaskId":1234567890123456789}',
  '{"Response":{"RequestId":"r-3"}}',
);
const read = step(0, 'DescribeInstances', '{"Limit":20}', '{"Response":{"RequestId":"r-0"}}');

describe('a script of calls', () => {
  const { text, maskedNames } = consoleScript([reset, run, read, attach], OPTIONS);

  it('says what it is, by what and when it was made, and that it was never run', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '#!/usr/bin/env bash',
      '# 3 calls that a page made, as tccli commands. Written by TC3 Inspector 0.1.0 on 2026-11-24 03:22:07.481 UTC+8.',
      '# This script was never run. Read it before you do: it changes resources, and may cost money.',
      '# It needs tccli with a key: tccli configure, or TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.',
      '# Ids that an earlier answer gave out are read from the new answer. All else is as the page sent it.',
      'set -euo pipefail',
    ]);
  });

  it('has the actions that change something, in the order in which they were made', () => {
    expect(text.match(/^# \d+\. .*/gm)).toEqual([
      '# 1. cvm RunInstances, 2026-11-24 03:12:08.481 UTC+8: success',
      '# 2. cvm AttachDisks, 2026-11-24 03:12:09.481 UTC+8: success',
      '# 3. cvm ResetInstancesPassword, 2026-11-24 03:12:10.481 UTC+8: success',
    ]);
    const all = consoleScript([run, read], { ...OPTIONS, includesReads: true }).text;
    expect(all).toMatch(/# 1\. cvm DescribeInstances, .*\n.*\n?tccli cvm DescribeInstances/);
    expect(consoleScript([read], OPTIONS).text).toBe('');
  });

  it('asks for secrets, which are not in it, the same one once', () => {
    expect(text).not.toContain('secret!');
    expect(text).toContain('{PASSWORD_1:?Set it first: LoginSettings.Password of step 1}"');
    expect(text).not.toContain('PASSWORD_2:?');
    expect(maskedNames).toEqual(['Password']);
  });

  it('reads ids of earlier answers by a filter, and says what they were', () => {
    expect(text).toContain(
      "--filter '[InstanceIdSet[1], InstanceIdSet[0]]' \\\n  --output text <<<",
    );
    expect(text).toContain('read -r INSTANCE_ID_1 INSTANCE_ID_2 <<< "$answer_1"');
    expect(text).toContain(
      '# INSTANCE_ID_1 from step 1: Response.InstanceIdSet[1], then ins-5e6f7a8b',
    );
    expect(text).toContain('disk-0a1b2c3d');
  });

  it('does as it says when bash runs it', () => {
    const calls = runScript(text, { PASSWORD_1: 'n\\ew "one"\n' }, [
      'ins-NEW-B\tins-NEW-A',
      '99887766',
      '',
    ]);
    expect(calls.map(({ args }) => args.slice(0, 2))).toEqual([
      ['cvm', 'RunInstances'],
      ['cvm', 'AttachDisks'],
      ['cvm', 'ResetInstancesPassword'],
    ]);
    expect(calls.map(({ input }) => input && JSON.parse(input))).toEqual([
      { ImageId: 'img-12345678', LoginSettings: { Password: 'n\\ew "one"\n' } },
      { InstanceId: 'ins-NEW-B', DiskIds: ['disk-0a1b2c3d'] },
      { InstanceIds: ['ins-NEW-A'], Password: 'n\\ew "one"\n', TaskId: 99887766 },
    ]);
  });

  it('stops where a secret is not set, before the first command', () => {
    expect(() => runScript(text, {}, ['', '', ''])).toThrow(/PASSWORD_1: Set it first/);
  });
});

describe('what a script leaves out', () => {
  const failed = step(
    4,
    'TerminateInstances',
    '{"InstanceIds":["ins-1a2b3c4d"]}',
    '{"Response":{"Error":{"Code":"UnauthorizedOperation","Message":"m"},"RequestId":"r"}}',
  );

  it('stands in it as a comment: what ended in an error', () => {
    const { text } = consoleScript([run, failed], OPTIONS);
    const lines = text.slice(text.indexOf('# 2.')).trimEnd().split('\n');
    expect(lines[0]).toBe(
      '# 2. cvm TerminateInstances, 2026-11-24 03:12:11.481 UTC+8: UnauthorizedOperation, so it is left out here',
    );
    expect(lines.every((line) => line.startsWith('# '))).toBe(true);
  });

  it('gives no ids, and takes none', () => {
    expect(consoleScript([run, failed], OPTIONS).text).not.toContain('INSTANCE_ID_1');
  });
});

describe('ids of answers', () => {
  const links = (...calls: ReturnType<typeof step>[]) =>
    [...consoleScript(calls, OPTIONS).text.matchAll(/^# (\w+) from step (\d+): (\S+),/gm)].map(
      ([, ...found]) => found,
    );
  const use = (value: string, name = 'Some') =>
    step(9, 'ModifyThing', JSON.stringify({ [name]: value, List: [] }), '{"Response":{}}');
  const give = (response: object, more: MadeCall = {}) =>
    step(1, 'CreateThing', '{"List":[]}', JSON.stringify({ Response: response }), more);

  it.each([
    ['by their name', { VpcId: 'anything8' }, 'anything8', ['VPC_ID_1', '1', 'Response.VpcId']],
    ['by their look', { A: { B: 'vpc-1a2b3c4d' } }, 'vpc-1a2b3c4d', ['B_1', '1', 'Response.A.B']],
    [
      'a UUID',
      { X: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6' },
      'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
      ['X_1', '1', 'Response.X'],
    ],
    [
      'below a name that needs quotation marks',
      { 'a-b': { Id: '12345678' } },
      '12345678',
      ['ID_1', '1', 'Response."a-b".Id'],
    ],
  ])('are found %s', (_, response, value, expected) => {
    expect(links(give(response), use(value))).toEqual([expected]);
  });

  it.each([
    ['a short text', { VpcId: 'vpc-1' }, 'vpc-1'],
    ['a word that is no id', { Zone: 'ap-guangzhou-3' }, 'ap-guangzhou-3'],
    ['part of a longer text', { VpcId: 'vpc-1a2b3c4d' }, 'vpc-1a2b3c4d5'],
    ['a text with a space', { VpcId: 'vpc 1a2b3c4d' }, 'vpc 1a2b3c4d'],
  ])('are not taken from %s', (_, response, value) => {
    expect(links(give(response), use(value))).toEqual([]);
  });

  it('are not what a request had before: an answer that repeats it gave nothing out', () => {
    const first = step(0, 'CreateA', '{"VpcId":"vpc-1a2b3c4d","L":[]}', '{"Response":{}}');
    expect(links(first, give({ VpcId: 'vpc-1a2b3c4d' }), use('vpc-1a2b3c4d'))).toEqual([]);
  });

  it('are found in a gateway’s wrapped answer', () => {
    const body = '{"code":0,"data":{"code":0,"data":{"Response":{"VpcId":"vpc-1a2b3c4d"}}}}';
    const gateway = step(1, 'CreateVpc', '{"data":{"A":[]}}', body, {
      request: { endpointKind: 'gateway' },
    });
    expect(links(gateway, use('vpc-1a2b3c4d'))).toEqual([['VPC_ID_1', '1', 'Response.VpcId']]);
  });
});

describe('names that a page chose', () => {
  it('run nothing', () => {
    const password = 'Password"$(touch owned)`touch owned`';
    const name = "A'$(touch owned)\n";
    const call = step(
      1,
      'Create$(touch owned)',
      JSON.stringify({
        [name]: { [password]: 'hunter2hunter2', Password: 'other-secret' },
      }),
      '{"Response":{"RequestId":"r"}}',
      { request: { service: 'cvm;touch owned', version: '`touch owned`\ntouch owned' } },
    );
    const { text } = consoleScript([call], OPTIONS);
    const names = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => name);
    const [only] = runScript(text, Object.fromEntries(names.map((name) => [name, 'x'])), ['']);
    expect(only?.args.slice(0, 2)).toEqual(['cvm;touch owned', 'Create$(touch owned)']);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'console-script-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface TccliRun {
  readonly args: readonly string[];
  readonly input: string;
}

/** Runs a script with a tccli that notes how it was called and answers what is given (needs bash, python3). */
function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  answers: readonly string[],
): readonly TccliRun[] {
  const log = join(folder, 'log');
  writeFileSync(log, '');
  const stub = join(folder, 'tccli');
  writeFileSync(
    stub,
    `#!/usr/bin/env bash
{ printf '%s\\0' "$@"; printf 'INPUT\\0'; case "$*" in *file:///dev/stdin*) cat ;; esac; printf '\\0END\\0'; } >> "$TEST_LOG"
number=$(grep -ao END "$TEST_LOG" | wc -l)
sed -n "\${number}p" "$TEST_ANSWERS"
`,
  );
  chmodSync(stub, 0o755);
  const answerFile = join(folder, 'answers');
  writeFileSync(answerFile, `${answers.join('\n')}\n`);
  const { status, error, stderr } = spawnSync('bash', ['--norc'], {
    input: script,
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      TEST_LOG: log,
      TEST_ANSWERS: answerFile,
      ...env,
    },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return readFileSync(log, 'utf8')
    .split('\0END\0')
    .slice(0, -1)
    .map((entry) => {
      const [before = '', input = ''] = entry.split('INPUT\0');
      return { args: before.split('\0').slice(0, -1), input };
    });
}
