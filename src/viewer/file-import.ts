import { type ReadonlySignal, signal } from '@preact/signals';
import { harFileLimitBytes } from '../core/har/har-file-limit';
import type { HarHead, HarProblem, HarTally } from '../core/har/har-reading';
import type { TrafficChoices } from '../core/request/call-selector';
import type { HarListing } from './har-listing';
import type { HarProgress } from './har-worker-messages';
import type { ReadHarFile } from './read-har-file';

/** A file that a person opened. */
export interface ImportedFile {
  readonly name: string;
  readonly state: FileState;
}

export type FileState =
  | { readonly kind: 'waiting' }
  /** Its text is read and parsed; how far it is cannot be told. */
  | { readonly kind: 'parsing' }
  | ({ readonly kind: 'listing' } & Listed)
  | { readonly kind: 'done'; readonly head: HarHead; readonly tally: HarTally }
  /** A person ended it. What was listed stays. */
  | ({ readonly kind: 'cancelled' } & Listed)
  /** The worker ended by itself. What was listed stays. */
  | ({ readonly kind: 'broken' } & Listed)
  | { readonly kind: 'refused'; readonly reason: HarProblem };

export interface Listed {
  readonly entriesRead: number;
  /** 0 where it was not known yet. */
  readonly entryCount: number;
  readonly callCount: number;
}

export interface FileImport {
  readonly files: ReadonlySignal<readonly ImportedFile[]>;
  /** Opens files one after the other, in their order. */
  add(files: Iterable<File>): void;
  /** Ends the file that is being read, and opens none of those that wait. */
  cancel(): void;
}

export interface FileImportPorts {
  readonly readHarFile: ReadHarFile;
  readonly listing: HarListing;
  /** Which traffic counts, as it is chosen now. */
  choices(): TrafficChoices;
  reportError(error: unknown): void;
  /** Told of each file once nothing more comes of it. */
  onEnd(file: ImportedFile): void;
}

const NOTHING: Listed = { entriesRead: 0, entryCount: 0, callCount: 0 };

export function createFileImport(ports: FileImportPorts): FileImport {
  const { listing } = ports;
  const files = signal<readonly ImportedFile[]>([]);
  const waiting: { readonly index: number; readonly file: File }[] = [];
  let running: { readonly index: number; readonly end: () => void } | undefined;
  let head: HarHead | undefined;

  const set = (index: number, state: FileState) => {
    files.value = files.value.map((file, at) => (at === index ? { ...file, state } : file));
  };
  const finish = (index: number, state: FileState) => {
    set(index, state);
    if (running?.index === index) running = undefined;
    const file = files.value[index];
    if (file) ports.onEnd(file);
    next();
  };
  const follow = (index: number, progress: HarProgress) => {
    switch (progress.kind) {
      case 'head':
        head = progress.head;
        listing.open(files.value[index]?.name ?? '', head);
        set(index, { kind: 'listing', ...NOTHING, entryCount: head.entryCount });
        return;
      case 'calls': {
        const { calls, entriesRead } = progress;
        const listed = listedOf(files.value[index]);
        listing.add(calls);
        const callCount = listed.callCount + calls.length;
        set(index, { kind: 'listing', ...listed, entriesRead, callCount });
        return;
      }
      case 'done':
        if (head) finish(index, { kind: 'done', head, tally: progress.tally });
        return;
      case 'problem':
        finish(index, { kind: 'refused', reason: progress.reason });
        return;
    }
  };
  const next = () => {
    const following = running === undefined ? waiting.shift() : undefined;
    if (following === undefined) return;
    const { index, file } = following;
    if (file.size > harFileLimitBytes) {
      finish(index, { kind: 'refused', reason: 'too-large' });
      return;
    }
    set(index, { kind: 'parsing' });
    const task = {
      file,
      idPrefix: `f${index + 1}-`,
      firstVisit: listing.firstVisit(),
      choices: ports.choices(),
    };
    const end = ports.readHarFile(task, {
      onProgress: (progress) => follow(index, progress),
      onBroken: (error) => {
        ports.reportError(error);
        finish(index, { kind: 'broken', ...listedOf(files.value[index]) });
      },
    });
    running = { index, end };
  };

  return {
    files,
    add: (added) => {
      for (const file of added) {
        waiting.push({ index: files.value.length, file });
        files.value = [...files.value, { name: file.name, state: { kind: 'waiting' } }];
      }
      next();
    },
    cancel: () => {
      const ended = waiting.splice(0).map(({ index }) => index);
      if (running !== undefined) {
        running.end();
        ended.unshift(running.index);
      }
      for (const index of ended) {
        finish(index, { kind: 'cancelled', ...listedOf(files.value[index]) });
      }
    },
  };
}

function listedOf(file: ImportedFile | undefined): Listed {
  if (file?.state.kind !== 'listing') return NOTHING;
  const { entriesRead, entryCount, callCount } = file.state;
  return { entriesRead, entryCount, callCount };
}
