import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OfficialCatalogReading, readOfficialCatalog } from './read-official-catalog';

const row = (changes: object = {}) => ({
  productName: 'cvm',
  productVersion: '2017-03-12',
  code: 'InvalidParameter.HostIdStatusNotSupport',
  description: '该主机当前状态不支持该操作。',
  solution: '查询主机当前状态是否满足该操作要求',
  productCNName: '云服务器',
  ...changes,
});
const ROW = {
  service: 'cvm',
  serviceName: '云服务器',
  version: '2017-03-12',
  code: 'InvalidParameter.HostIdStatusNotSupport',
  description: '该主机当前状态不支持该操作。',
  solution: '查询主机当前状态是否满足该操作要求',
};

const read = (text: string, size = text.length): Promise<OfficialCatalogReading> =>
  readOfficialCatalog({ size, text: async () => text });
const readRows = (...rows: readonly unknown[]) => read(JSON.stringify(rows));
const ok = (rows: readonly object[], skippedCount = 0, mergedCount = 0) => ({
  kind: 'ok',
  rows,
  skippedCount,
  mergedCount,
});

const ROWS: readonly { name: string; rows: readonly unknown[]; expect: object }[] = [
  { name: 'a row', rows: [row()], expect: ok([ROW]) },
  {
    name: 'a common code',
    rows: [row({ productName: 'PLATFORM', productVersion: '', productCNName: '公共错误码' })],
    expect: ok([{ ...ROW, service: 'PLATFORM', version: '', serviceName: '公共错误码' }]),
  },
  ...[
    '业务正在更新中，请您耐心等待。',
    '无',
    '暂无',
    '暂无。',
    'None',
    'null',
    '-',
    '/',
    ' ',
    '',
  ].map((solution) => ({
    name: `no solution, written "${solution}"`,
    rows: [row({ solution })],
    expect: ok([{ ...ROW, solution: undefined }]),
  })),
  {
    name: 'a solution that begins like none',
    rows: [row({ solution: '无需处理，重试即可。' })],
    expect: ok([{ ...ROW, solution: '无需处理，重试即可。' }]),
  },
  {
    name: 'a text without its markup',
    rows: [row({ description: '无效<code>ID</code>&amp;' })],
    expect: ok([{ ...ROW, description: '无效ID&' }]),
  },
  {
    name: 'a row that lacks what is not needed',
    rows: [{ productName: 'cvm', code: 'A.B', description: '一', solution: null }],
    expect: ok([
      {
        ...{ service: 'cvm', serviceName: '', version: '', code: 'A.B' },
        ...{ description: '一', solution: undefined },
      },
    ]),
  },
  {
    name: 'a solution without a description',
    rows: [row({ description: '' })],
    expect: ok([{ ...ROW, description: '' }]),
  },
  { name: 'one of two equal rows', rows: [row(), row()], expect: ok([ROW], 0, 1) },
  {
    name: 'two rows of one code as one, which loses no solution',
    rows: [row({ solution: '无' }), row({ description: '另一个' })],
    expect: ok([ROW], 0, 1),
  },
  {
    name: 'both versions of a service',
    rows: [row(), row({ productVersion: '2016-01-01' })],
    expect: ok([ROW, { ...ROW, version: '2016-01-01' }]),
  },
  {
    name: 'the rest beside half rows',
    rows: [
      ...[
        row(),
        row({ code: 'A.B' }),
        row({ code: 'A.C' }),
        row({ code: 'A.D' }),
        row({ code: 'A.E' }),
      ],
      ...[
        row({ code: '' }),
        row({ productName: undefined }),
        row({ description: '', solution: '无' }),
      ],
      ...[row({ code: 7 }), 'cvm'],
    ],
    expect: ok([ROW, ...['A.B', 'A.C', 'A.D', 'A.E'].map((code) => ({ ...ROW, code }))], 5),
  },
];

const PROBLEMS: readonly [name: string, text: string, reason: string][] = [
  ['an empty file', '', 'empty'],
  ['white space', ' \n', 'empty'],
  ['an empty list', '[]', 'empty'],
  ['a page', '<!doctype html><html></html>', 'not-json'],
  ['a refusal in XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'not-json'],
  ['damaged JSON', `[${JSON.stringify(row())},}]`, 'not-json'],
  ['two files in one', `${JSON.stringify([row()])}${JSON.stringify([row()])}`, 'not-json'],
  ['a word', 'cvm', 'not-json'],
  ['a file cut in a row', JSON.stringify([row(), row()]).slice(0, -20), 'cut'],
  ['a file cut between rows', `[${JSON.stringify(row())},`, 'cut'],
  ['an object', JSON.stringify({ data: [row()] }), 'other-form'],
  ['an envelope', '{"Response":{"RequestId":"r"}}', 'other-form'],
  ['null', 'null', 'other-form'],
  ['a list of words', '["a","b"]', 'other-form'],
  ['a list of lists', JSON.stringify([[row()]]), 'other-form'],
  ['a list of other objects', '[{"name":"cvm","code":1}]', 'other-form'],
  ['a list with a row by chance', JSON.stringify([{}, row(), {}]), 'other-form'],
];

describe('readOfficialCatalog', () => {
  it.each(ROWS)('reads $name', async ({ rows, expect: wanted }) => {
    expect(await readRows(...rows)).toEqual(wanted);
  });

  it('takes a byte order mark and white space', async () => {
    expect(await read(`\ufeff ${JSON.stringify([row()])}\n`)).toEqual(ok([ROW]));
  });

  it.each(PROBLEMS)('takes nothing of %s', async (_, text, reason) => {
    expect(await read(text)).toEqual({ kind: 'problem', reason });
  });

  it('does not even read a file over 64 MB', async () => {
    const file = { size: 64 * 1024 * 1024 + 1, text: () => Promise.reject(new Error('read')) };
    expect(await readOfficialCatalog(file)).toEqual({ kind: 'problem', reason: 'too-large' });
  });

  it('says so where the browser cannot read the file', async () => {
    const file = { size: 1, text: () => Promise.reject(new Error('NotReadableError')) };
    expect(await readOfficialCatalog(file)).toEqual({ kind: 'problem', reason: 'unreadable' });
  });

  it('takes any JSON, and counts each row of what it takes', async () => {
    const member = fc.oneof(fc.string(), fc.constant(undefined), fc.jsonValue());
    const drawnRow = fc.oneof(
      fc.constant(row()),
      fc
        .record({ productName: member, productVersion: member, code: member, solution: member })
        .map((drawn) => ({ ...row(), ...drawn })),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(drawnRow), fc.jsonValue()), async (value) => {
        const text = JSON.stringify(value);
        const reading = await read(text);
        if (reading.kind !== 'ok') return;
        const { rows, skippedCount, mergedCount } = reading;
        expect(rows.length + skippedCount + mergedCount).toBe(JSON.parse(text).length);
        expect(rows.every(({ service, code }) => service !== '' && code !== '')).toBe(true);
      }),
    );
  });
});
