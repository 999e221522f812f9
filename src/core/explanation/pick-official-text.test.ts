import { describe, expect, it } from 'vitest';
import type { OfficialRow } from './official-text';
import { pickOfficialText } from './pick-official-text';

const row = (service: string, changes: Partial<OfficialRow> = {}): OfficialRow => ({
  service,
  serviceName: '',
  version: '2017-03-12',
  code: 'InvalidParameter',
  description: service,
  solution: undefined,
  ...changes,
});
const CVM = row('cvm');
const OLD_CVM = row('cvm', { version: '2016-01-01', description: 'old cvm' });
const COMMON = row('PLATFORM', { version: '' });
const VOD = row('vod');
const TTS = row('tts', { solution: 'do this' });

const CASES: readonly {
  name: string;
  rows: readonly OfficialRow[];
  service?: string;
  version?: string;
  expect: readonly [description: string, from: string];
}[] = [
  { name: 'the service’s own row', rows: [VOD, COMMON, CVM], expect: ['cvm', 'service'] },
  { name: 'it in any case', rows: [CVM], service: 'CVM', expect: ['cvm', 'service'] },
  { name: 'its newest version', rows: [OLD_CVM, CVM], expect: ['cvm', 'service'] },
  {
    name: 'the version that was called',
    rows: [OLD_CVM, CVM],
    version: '2016-01-01',
    expect: ['old cvm', 'service'],
  },
  {
    name: 'its newest version where the called one is not there',
    rows: [OLD_CVM, CVM],
    version: '2015-01-01',
    expect: ['cvm', 'service'],
  },
  { name: 'the common row', rows: [TTS, COMMON], expect: ['PLATFORM', 'platform'] },
  { name: 'another service’s row', rows: [VOD], expect: ['vod', 'elsewhere'] },
  { name: 'one with a solution first', rows: [VOD, TTS], expect: ['tts', 'elsewhere'] },
];

describe('pickOfficialText', () => {
  it.each(CASES)(
    'picks $name',
    ({ rows, service = 'cvm', version, expect: [description, from] }) => {
      expect(pickOfficialText(rows, service, version)).toMatchObject({ description, from });
    },
  );

  it('takes no service’s row for that of an unknown service', () => {
    expect(pickOfficialText([CVM], undefined)?.from).toBe('elsewhere');
    expect(pickOfficialText([CVM, COMMON], undefined)?.from).toBe('platform');
  });

  it('is nothing where no row is', () => {
    expect(pickOfficialText([], 'cvm')).toBeUndefined();
  });
});
