import { formatCount } from '../../../core/ticket/format-count';
import { counted } from './counted';

const were = (count: number) => (count === 1 ? 'was' : 'were');
const explanations = (count: number) => counted(count, 'explanation', 'explanations');
const rows = (count: number) => counted(count, 'row', 'rows');

/** What the options say about the official catalogue, in English. */
export const officialCatalogWords = {
  officialCatalogText: {
    reading: 'Reading the file …',
    storing: 'Storing …',
    removed: 'Removed.',
    none: 'None loaded.',
    notStored:
      'The browser did not store it; what was loaded before is unchanged. Free some disk space, or leave the private window, and choose the file again.',
    notRemoved: 'The browser did not remove it. Close the other windows of DevTools and try again.',
    problem: {
      empty: {
        text: 'There is nothing in this file.',
        nextStep: 'Open the address again, save it, and choose the saved file.',
      },
      'too-large': {
        text: 'This file is over 64 MB; the catalogue has about 4 MB.',
        nextStep: 'Choose the file that you saved from the address above.',
      },
      unreadable: {
        text: 'The browser could not read this file.',
        nextStep: 'Check that it is still there and that you may open it, and choose it again.',
      },
      'not-json': {
        text: 'This file is no JSON.',
        nextStep:
          'Save the page at the address above as it is, not as a web page, and choose that file.',
      },
      cut: {
        text: 'This file ends too early: its download was broken off.',
        nextStep: 'Save it once more, wait until the download is done, and choose it again.',
      },
      'other-form': {
        text: 'This is JSON, but not the catalogue of error codes.',
        nextStep: 'Choose the file that you saved from the address above.',
      },
    },
    nothingChanged: 'Nothing was changed.',
    loaded: (count: number, solutionCount: number) =>
      `Loaded ${explanations(count)}, ${formatCount(solutionCount)} of them with a solution.`,
    merged: (count: number) => `${rows(count)} repeated another and ${were(count)} merged.`,
    skipped: (count: number) => `${rows(count)} without a code or a text ${were(count)} skipped.`,
    age: (count: number, age: string) => `${explanations(count)}, loaded ${age}.`,
    justNow: 'just now',
    ago: {
      day: (count: number) => `${counted(count, 'day', 'days')} ago`,
      hour: (count: number) => `${counted(count, 'hour', 'hours')} ago`,
      minute: (count: number) => `${counted(count, 'minute', 'minutes')} ago`,
    },
  },
};
