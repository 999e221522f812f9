import { assertNever } from '../core/assert-never';
import { callsText, harNotes, harProblemText } from '../core/har/describe-har';
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

const number = new Intl.NumberFormat('en');

export function fileText({ name, state }: ImportedFile): FileText {
  const plain = { progress: undefined, isRunning: false, isWarning: false, notes: [] };
  switch (state.kind) {
    case 'waiting':
      return { ...plain, text: `${name}: waiting.`, isRunning: true };
    case 'parsing':
      return { ...plain, text: `${name}: reading the file …`, isRunning: true };
    case 'listing':
      return {
        ...plain,
        text: `${name}: ${entriesText(state)}, ${callsText(state.callCount)} so far.`,
        progress: state.entryCount === 0 ? 1 : state.entriesRead / state.entryCount,
        isRunning: true,
      };
    case 'done': {
      const { head, tally } = state;
      const by = head.creator === '' ? '' : ` by ${head.creator}`;
      const notes = harNotes(head, tally);
      return {
        ...plain,
        text: `${name}${by}: ${callsText(tally.callCount)} in ${number.format(head.entryCount)} ${head.entryCount === 1 ? 'entry' : 'entries'}.`,
        isWarning: tally.callCount === 0,
        notes,
      };
    }
    case 'cancelled':
      return { ...plain, text: `${name}: ${cancelledText(state)}`, isWarning: true };
    case 'broken':
      return {
        ...plain,
        text: `${name}: the import broke off, perhaps for want of memory: ${listedText(state)} Close other tabs and open the file again, or export a shorter recording.`,
        isWarning: true,
      };
    case 'refused': {
      const { text, nextStep } = harProblemText(state.reason);
      return { ...plain, text: `${name} was not opened. ${text} ${nextStep}`, isWarning: true };
    }
    default:
      return assertNever(state);
  }
}

function cancelledText(listed: Listed): string {
  return listed.entriesRead === 0
    ? 'Import cancelled: nothing of it is listed.'
    : `Import cancelled: ${listedText(listed)}`;
}

function listedText(listed: Listed): string {
  return listed.entriesRead === 0
    ? 'nothing of it is listed.'
    : `${entriesText(listed)} are listed.`;
}

function entriesText({ entriesRead, entryCount }: Listed): string {
  return `${number.format(entriesRead)} of ${number.format(entryCount)} entries`;
}
