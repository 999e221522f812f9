import { assertNever } from '../core/assert-never';
import { harNotes, harProblemText } from '../core/har/describe-har';
import type { PanelWords } from '../view-model/words/en';
import type { ImportedFile, Listed } from './file-import';

/** What the viewer says of a file. */
export interface FileText {
  readonly text: string;
  /** From 0 to 1 while it is known; `undefined` where nothing goes on or it cannot be told. */
  readonly progress: number | undefined;
  readonly isRunning: boolean;
  /** Something of the file is not listed that a person would expect to be. */
  readonly isWarning: boolean;
  /** Where the entries went that are no rows, and the like. */
  readonly notes: readonly string[];
}

export function fileText({ name, state }: ImportedFile, words: PanelWords): FileText {
  const { fileText: said, describeHar, sentences } = words;
  const plain = { progress: undefined, isRunning: false, isWarning: false, notes: [] };
  switch (state.kind) {
    case 'waiting':
      return { ...plain, text: said.waiting(name), isRunning: true };
    case 'parsing':
      return { ...plain, text: said.parsing(name), isRunning: true };
    case 'listing': {
      const { entriesRead, entryCount, callCount } = state;
      return {
        ...plain,
        text: said.listing(name, entriesRead, entryCount, callCount),
        progress: entryCount === 0 ? 1 : entriesRead / entryCount,
        isRunning: true,
      };
    }
    case 'done': {
      const { head, tally } = state;
      const by = head.creator === '' ? name : said.by(name, head.creator);
      return {
        ...plain,
        text: said.done(by, head.entryCount, tally.callCount),
        isWarning: tally.callCount === 0,
        notes: harNotes(head, tally, describeHar),
      };
    }
    case 'cancelled':
      return { ...plain, text: cancelledText(name, state, said), isWarning: true };
    case 'broken':
      return {
        ...plain,
        text: sentences([brokenText(name, state, said), said.brokenNext]),
        isWarning: true,
      };
    case 'refused': {
      const { text, nextStep } = harProblemText(state.reason, describeHar);
      return { ...plain, text: sentences([said.refused(name), text, nextStep]), isWarning: true };
    }
    default:
      return assertNever(state);
  }
}

type FileWords = PanelWords['fileText'];

function cancelledText(name: string, { entriesRead, entryCount }: Listed, said: FileWords): string {
  return entriesRead === 0
    ? said.cancelledAtOnce(name)
    : said.cancelled(name, entriesRead, entryCount);
}

function brokenText(name: string, { entriesRead, entryCount }: Listed, said: FileWords): string {
  return entriesRead === 0 ? said.broken(name) : said.brokenAt(name, entriesRead, entryCount);
}
