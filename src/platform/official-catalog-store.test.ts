import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficialRow } from '../core/explanation/official-text';
import {
  loadOfficialCatalog,
  lookUpOfficialText,
  officialCatalogInfo,
  removeOfficialCatalog,
} from './official-catalog-store';

const row = (service: string, code: string, changes: Partial<OfficialRow> = {}): OfficialRow => ({
  service,
  serviceName: '',
  version: '2017-03-12',
  code,
  description: `${service} ${code}`,
  solution: undefined,
  ...changes,
});

const ROWS = [
  row('cvm', 'InvalidParameter'),
  row('cvm', 'InvalidParameter', { version: '2016-01-01', description: 'old' }),
  row('PLATFORM', 'InvalidParameter'),
  row('PLATFORM', 'InternalError'),
  row('tts', 'UnsupportedOperation.PkgExhausted', { solution: 'buy' }),
];

describe('the official catalogue', () => {
  beforeEach(removeOfficialCatalog);

  it('has nothing before it is loaded', async () => {
    expect(await officialCatalogInfo()).toBeUndefined();
    expect(await lookUpOfficialText('cvm', 'InvalidParameter')).toBeUndefined();
  });

  it('says how many rows are loaded, and since when', async () => {
    await loadOfficialCatalog(ROWS, 1000);
    expect(await officialCatalogInfo()).toEqual({ rowCount: 5, loadedAt: 1000 });
  });

  it.each([
    ['cvm', 'InvalidParameter', undefined, 'cvm InvalidParameter', 'service'],
    ['cvm', 'InvalidParameter', '2016-01-01', 'old', 'service'],
    ['vod', 'InvalidParameter', undefined, 'PLATFORM InvalidParameter', 'platform'],
    [undefined, 'InternalError', undefined, 'PLATFORM InternalError', 'platform'],
    [
      ...(['cvm', 'UnsupportedOperation.PkgExhausted', undefined] as const),
      ...(['tts UnsupportedOperation.PkgExhausted', 'elsewhere'] as const),
    ],
  ] as const)('looks up in %s %s (%s): %s', async (service, code, version, description, from) => {
    await loadOfficialCatalog(ROWS, 1000);
    expect(await lookUpOfficialText(service, code, version)).toMatchObject({ description, from });
  });

  it.each(['', 'invalidparameter', 'Other', '__proto__'])('knows no code "%s"', async (code) => {
    await loadOfficialCatalog(ROWS, 1000);
    expect(await lookUpOfficialText('cvm', code)).toBeUndefined();
  });

  it('is replaced whole by the next', async () => {
    await loadOfficialCatalog(ROWS, 1000);
    await loadOfficialCatalog([row('vod', 'LimitExceeded')], 2000);
    expect(await officialCatalogInfo()).toEqual({ rowCount: 1, loadedAt: 2000 });
    expect(await lookUpOfficialText('cvm', 'InvalidParameter')).toBeUndefined();
    expect((await lookUpOfficialText('vod', 'LimitExceeded'))?.from).toBe('service');
  });

  it('stays as it was where the next cannot be stored', async () => {
    await loadOfficialCatalog(ROWS, 1000);
    // What no database takes: a function.
    const bad = { ...row('vod', 'B'), solution: (() => {}) as unknown as string };
    await expect(loadOfficialCatalog([row('vod', 'A'), bad], 2000)).rejects.toThrow();
    expect(await officialCatalogInfo()).toEqual({ rowCount: 5, loadedAt: 1000 });
    expect(await lookUpOfficialText('vod', 'A')).toBeUndefined();
    expect((await lookUpOfficialText('cvm', 'InvalidParameter'))?.from).toBe('service');
  });

  it('is gone once it is removed', async () => {
    await loadOfficialCatalog(ROWS, 1000);
    await removeOfficialCatalog();
    expect(await officialCatalogInfo()).toBeUndefined();
    expect(await lookUpOfficialText('cvm', 'InvalidParameter')).toBeUndefined();
  });

  it('takes a catalogue of the real one’s size', async () => {
    const rows = Array.from({ length: 15_000 }, (_, index) =>
      row(`service${index % 229}`, `Code${index % 10_942}.Sub`),
    );
    await loadOfficialCatalog(rows, 1000);
    expect((await officialCatalogInfo())?.rowCount).toBe(15_000);
    expect((await lookUpOfficialText('service7', 'Code7.Sub'))?.from).toBe('service');
  });
});
