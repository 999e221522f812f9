import { englishHarWords } from '../../../core/har/english-har-words';
import { formatCount } from '../../../core/ticket/format-count';
import { counted } from './counted';

const calls = (count: number) => counted(count, 'call', 'calls');
const entriesOf = (read: number, all: number) =>
  `${formatCount(read)} of ${formatCount(all)} entries`;

/** What the viewer says, in English. */
export const viewerWords = {
  describeHar: englishHarWords,
  startPage: {
    title: 'Open a recording',
    drop: 'Drop HAR files here, or paste one.',
    sources:
      'From the Network panel of Chrome or Firefox, from Charles, Playwright or this extension.',
    private: 'Nothing of it is stored or sent.',
  },
  viewerApp: { drop: 'Drop the files to open them' },
  filePicker: { choose: 'Open HAR files…' },
  receiveFiles: { pastedName: 'Pasted HAR' },
  fileList: {
    label: 'Opened files',
    cancel: 'Cancel',
    notes: (count: number) => counted(count, 'note', 'notes'),
  },
  fileText: {
    waiting: (name: string) => `${name}: waiting.`,
    parsing: (name: string) => `${name}: reading the file …`,
    listing: (name: string, read: number, all: number, callCount: number) =>
      `${name}: ${entriesOf(read, all)}, ${calls(callCount)} so far.`,
    by: (name: string, creator: string) => `${name} by ${creator}`,
    done: (name: string, entryCount: number, callCount: number) =>
      `${name}: ${calls(callCount)} in ${counted(entryCount, 'entry', 'entries')}.`,
    cancelled: (name: string, read: number, all: number) =>
      `${name}: the import was cancelled; ${entriesOf(read, all)} are listed.`,
    cancelledAtOnce: (name: string) =>
      `${name}: the import was cancelled; nothing of it is listed.`,
    broken: (name: string) =>
      `${name}: the import broke off, perhaps for want of memory; nothing of it is listed.`,
    brokenAt: (name: string, read: number, all: number) =>
      `${name}: the import broke off, perhaps for want of memory; ${entriesOf(read, all)} are listed.`,
    brokenNext: 'Close other tabs and open the file again, or export a shorter recording.',
    refused: (name: string) => `${name} was not opened.`,
  },
};
