import { describe, expect, it } from 'vitest';
import { harFileLimitBytes } from '../core/har/har-file-limit';
import { type HarSlice, readHarInSlices } from '../core/har/read-har-in-slices';
import { createTabRecorder } from '../core/ledger/tab-recorder';
import { createMarkers } from '../core/markers';
import { english } from '../view-model/words/en';
import { createFileImport } from './file-import';
import { fileText } from './file-text';
import { createHarListing } from './har-listing';
import type { HarFileListener, ReadHarFile } from './read-har-file';

const entry = (second: number) => ({
  startedDateTime: `2026-11-23T19:12:${String(second).padStart(2, '0')}Z`,
  request: { method: 'POST', url: 'https://cvm.tencentcloudapi.com/', headers: [] },
  response: { status: 200, content: { text: '{"Response":{"RequestId":"r"}}' } },
});
const harOf = (entries: readonly unknown[], log: object = {}) =>
  JSON.stringify({ log: { creator: { name: 'Charles Proxy', version: '4' }, entries, ...log } });
const MARKER = { name: 'test 12', at: '2026-11-23T19:12:01.000Z' };

/** A viewer whose files are read a step at a time. */
function viewerWorld() {
  const recorder = createTabRecorder({ openedAt: 0, now: () => 0, wakeIn: () => {} });
  const markers = createMarkers();
  const reads: { step: () => boolean; listener: HarFileListener; isEnded: boolean }[] = [];
  const ended: string[] = [];
  const errors: unknown[] = [];
  const readHarFile: ReadHarFile = ({ file, ...options }, listener) => {
    const slices = readHarInSlices((file as unknown as { content: string }).content, options);
    const read = {
      listener,
      isEnded: false,
      step: () => {
        const { value, done } = slices.next();
        listener.onProgress(value);
        return done !== true;
      },
    };
    reads.push(read);
    return () => {
      read.isEnded = true;
    };
  };
  const files = createFileImport({
    readHarFile,
    listing: createHarListing(recorder, markers),
    choices: () => ({ readsAnyHost: true, ownHosts: [] }),
    reportError: (error) => errors.push(error),
    onEnd: (file) => ended.push(fileText(file, english).text),
  });
  return {
    files,
    recorder,
    markers,
    reads,
    ended,
    errors,
    texts: () => files.files.value.map((file) => fileText(file, english)),
  };
}

const fileOf = (name: string, content: string, size = content.length) =>
  ({ name, size, content }) as unknown as File;
const finish = (read: { step: () => boolean } | undefined) => {
  while (read?.step());
};

describe('opening files', () => {
  it('lists them one after the other, each with visits of its own', () => {
    const { files, recorder, markers, reads, ended } = viewerWorld();
    const pages = [
      { id: 'p1', title: 'https://a.test/', startedDateTime: '2026-11-23T19:12:00Z' },
      { id: 'p2', title: 'https://b.test/', startedDateTime: '2026-11-23T19:12:02Z' },
    ];
    files.add([
      fileOf('one.har', harOf([entry(1), entry(3)], { pages, _tc3: { markers: [MARKER] } })),
      fileOf('two.har', harOf([entry(4), null])),
    ]);
    expect(reads).toHaveLength(1);
    finish(reads[0]);
    expect(reads).toHaveLength(2);
    finish(reads[1]);
    const calls = [0, 1, 2].map((index) => recorder.log.at(index));
    const { visits } = recorder.state();
    expect(calls.map((call) => visits[call?.visit ?? 0]?.url)).toEqual([
      ...['https://a.test/', 'https://b.test/', 'two.har'],
    ]);
    expect(new Set(calls.map((call) => call?.id)).size).toBe(3);
    expect(markers.list().map(({ name }) => name)).toEqual(['test 12']);
    expect(ended).toEqual([
      'one.har by Charles Proxy 4: 2 calls in 2 entries.',
      'two.har by Charles Proxy 4: 1 call in 2 entries.',
    ]);
  });

  it('says how far it is', () => {
    const { files, reads, texts } = viewerWorld();
    files.add([fileOf('big.har', harOf(Array.from({ length: 1000 }, () => entry(1))))]);
    expect(texts()[0]).toMatchObject({ text: 'big.har: reading the file …', progress: undefined });
    reads[0]?.step();
    reads[0]?.step();
    expect(texts()[0]).toMatchObject({
      text: 'big.har: 100 of 1,000 entries, 100 calls so far.',
      progress: 0.1,
      isRunning: true,
    });
  });

  it('cancelled, says what is listed, keeps it, and opens none of those that waited', () => {
    const { files, recorder, reads, texts } = viewerWorld();
    const content = harOf(Array.from({ length: 1000 }, () => entry(1)));
    files.add([fileOf('big.har', content), fileOf('other.har', content)]);
    reads[0]?.step();
    reads[0]?.step();
    files.cancel();
    expect(reads.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(recorder.log.size).toBe(100);
    expect(texts().map(({ text }) => text)).toEqual([
      'big.har: the import was cancelled; 100 of 1,000 entries are listed.',
      'other.har: the import was cancelled; nothing of it is listed.',
    ]);
    files.add([fileOf('later.har', harOf([entry(1)]))]);
    expect(reads).toHaveLength(2);
  });

  it('refuses what is no HAR or too large with reason and next step, and goes on', () => {
    const { files, reads, texts } = viewerWorld();
    files.add([
      fileOf('huge.har', '', harFileLimitBytes + 1),
      fileOf('cut.har', harOf([entry(1)]).slice(0, -5)),
      fileOf('good.har', harOf([entry(1)])),
    ]);
    expect(reads).toHaveLength(1);
    finish(reads[0]);
    finish(reads[1]);
    expect(texts().map(({ text, isWarning }) => [text, isWarning])).toEqual([
      [
        'huge.har was not opened. It is over 400 MB. Export a shorter recording, or filter the Network panel by tencent before you export.',
        true,
      ],
      [
        'cut.har was not opened. It ends in the middle, so the export or the download was broken off. Export or download it again.',
        true,
      ],
      ['good.har by Charles Proxy 4: 1 call in 1 entry.', false],
    ]);
  });

  it('says where the reading broke off', () => {
    const { files, reads, texts, errors } = viewerWorld();
    files.add([fileOf('a.har', harOf(Array.from({ length: 300 }, () => entry(1))))]);
    reads[0]?.step();
    reads[0]?.step();
    reads[0]?.listener.onBroken(new Error('out of memory'));
    expect(errors).toHaveLength(1);
    expect(texts()[0]?.text).toContain('broke off, perhaps for want of memory; 100 of 300 entries');
  });

  it('warns of a file without a call, and names where its entries went', () => {
    const { files, reads, texts } = viewerWorld();
    files.add([fileOf('a.har', harOf([null]))]);
    finish(reads[0]);
    expect(texts()[0]).toMatchObject({
      isWarning: true,
      notes: ['Not listed: 1 damaged: no request with an address and a method.'],
    });
  });
});

describe('a slice', () => {
  it('is small, also where bodies are large', () => {
    const large = {
      ...entry(1),
      response: { status: 200, content: { text: 'x'.repeat(150_000) } },
    };
    const sizes = (entries: readonly unknown[]) =>
      [...readHarInSlices({ log: { entries } })]
        .filter((slice): slice is Extract<HarSlice, { kind: 'calls' }> => slice.kind === 'calls')
        .map(({ calls }) => calls.length);
    expect(sizes(Array.from({ length: 7 }, () => large))).toEqual([3, 3, 1]);
    expect(sizes(Array.from({ length: 250 }, () => entry(1)))).toEqual([100, 100, 50]);
  });
});
