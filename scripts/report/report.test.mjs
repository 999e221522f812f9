import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReportArguments } from './read-report-arguments';

const script = resolve(import.meta.dirname, '../report.mjs');
let folder = '';

const entry = (second, body, region) => ({
  startedDateTime: `2026-11-23T19:12:0${second}.000Z`,
  time: 100,
  request: {
    method: 'POST',
    url: 'https://cvm.tencentcloudapi.com/',
    headers: [
      { name: 'X-TC-Action', value: 'RunInstances' },
      { name: 'X-TC-Token', value: 's3cr3t-t0k3n-of-sts' },
      ...(region ? [{ name: 'X-TC-Region', value: region }] : []),
    ],
  },
  response: { status: 200, headers: [], content: { size: 100, text: body } },
});
const success = '{"Response":{"RequestId":"r-0"}}';
const error = (id) =>
  `{"Response":{"Error":{"Code":"InternalError","Message":"try \`later\`,\\nplease"},"RequestId":"${id}"}}`;
const har = (entries, log = {}) =>
  JSON.stringify({
    log: { version: '1.2', creator: { name: 'Playwright', version: '1.65.1' }, entries, ...log },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tc3-report-'));
  const markers = [
    { name: 'test 12', at: '2026-11-23T19:12:01.000Z' },
    { name: 'test 13', at: '2026-11-23T19:12:05.000Z' },
  ];
  const entries = [
    entry(0, success),
    entry(1, error('r-1'), 'ap-guangzhou'),
    entry(2, error('r-2'), 'ap-guangzhou'),
    { ...entry(3, 'PNG'), request: { method: 'GET', url: 'https://app.example.test/x.png' } },
    null,
  ];
  writeFileSync(join(folder, 'run.har'), har(entries, { _tc3: { markers } }));
  writeFileSync(join(folder, 'good.har'), har([entry(0, success)]));
  writeFileSync(join(folder, 'no-bodies.har'), har([entry(0, '')]));
  writeFileSync(join(folder, 'cut.har'), har(entries).slice(0, -30));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the report', () => {
  it('names calls, outcomes, markers, errors and what was skipped', () => {
    const { status, stdout } = run('run.har', '--fail-on', 'error');
    expect(status).toBe(1);
    expect(stdout).toBe(`# 2 errors in 3 calls

\`run.har\` by Playwright 1.65.1: 3 calls in 5 entries.

- Not listed: 1 other traffic than API 3.0; 1 damaged: no request with an address and a method.

## Outcomes

| outcome | calls |
| --- | --- |
| success | 1 |
| error | 2 |

## Markers

| marker | at | calls | errors |
| --- | --- | --- | --- |
| test 12 | 2026-11-23T19:12:01.000Z | 2 | 2 |
| test 13 | 2026-11-23T19:12:05.000Z | 0 | 0 |

## Errors

### \`InternalError\` · cvm RunInstances · ap-guangzhou: 2 calls

Internal error. From 2026-11-23T19:12:01.000Z to 2026-11-23T19:12:02.000Z.

Message: \`\`try \`later\`, please\`\`

RequestIds:
- \`r-1\`
- \`r-2\`
`);
  });

  it('is JSON for programs, and holds no secret', () => {
    const { status, stdout } = run('run.har', '--format', 'json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      callCount: 3,
      outcomes: { success: 1, error: 2 },
      errors: [{ code: 'InternalError', count: 2, requestIds: ['r-1', 'r-2'] }],
      files: [{ file: 'run.har', entryCount: 5, callCount: 3 }],
    });
    expect(report.calls[1]).toMatchObject({
      outcome: 'error',
      requestId: 'r-1',
      marker: 'test 12',
    });
    expect(stdout).not.toContain('s3cr3t');
  });

  it('takes several files, and does not call a run good of which one cannot be read', () => {
    const { status, stdout } = run('good.har', 'cut.har', 'missing.har', '--fail-on', 'error');
    expect(status).toBe(2);
    expect(stdout).toContain('# 0 errors in 1 call\n');
    expect(stdout).toContain('`cut.har`: not read. It ends in the middle');
    expect(stdout).toContain('`missing.har`: not read. It could not be read.');
  });

  it('is 0 without errors, and warns of calls of which nobody knows how they ended', () => {
    expect(run('good.har', '--fail-on', 'error')).toMatchObject({ status: 0, stderr: '' });
    expect(run('no-bodies.har', '--fail-on', 'error')).toMatchObject({
      status: 0,
      stderr: 'How 1 call ended is unknown, so they cannot fail this run.\n',
    });
  });

  it('prints its help on bad usage and exits with 2', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('Name a HAR file.\n\nnpm run report -- file.har');
  });
});

describe('readReportArguments', () => {
  it.each([
    [['a.har'], { files: ['a.har'], format: 'md', failsOnError: false }],
    [
      ['a.har', '--format', 'json', '--fail-on=error', 'b.har'],
      { files: ['a.har', 'b.har'], format: 'json', failsOnError: true },
    ],
    [['--help'], 'help'],
    [['a.har', '--format', 'xml'], 'There is no format xml.'],
    [['a.har', '--fail-on', 'failed'], '--fail-on takes error, not failed.'],
    [['a.har', '--unknown'], expect.stringContaining('--unknown')],
  ])('%j', (args, expected) => {
    expect(readReportArguments(args)).toEqual(expected);
  });
});
