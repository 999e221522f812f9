import { formatCount } from '../ticket/format-count';
import type { HarWords } from './har-words';

/** What is said of a HAR file, in English; the command line speaks it too. */
export const englishHarWords: HarWords = {
  problem: {
    'too-large': {
      text: 'It is over 400 MB.',
      nextStep:
        'Export a shorter recording, or filter the Network panel by tencent before you export.',
    },
    unreadable: {
      text: 'It could not be read.',
      nextStep: 'Check that the file is there and that you may read it.',
    },
    empty: { text: 'It is empty.', nextStep: 'Export it again.' },
    archive: {
      text: 'It is an archive (zip or gzip).',
      nextStep: 'Unpack it and open the .har file in it.',
    },
    'not-json': {
      text: 'It is no HAR file: its text is no JSON.',
      nextStep:
        'Export one with “Export HAR” (Chrome), “Save All As HAR” (Firefox) or as HTTP Archive (Charles).',
    },
    cut: {
      text: 'It ends in the middle, so the export or the download was broken off.',
      nextStep: 'Export or download it again.',
    },
    'not-har': {
      text: 'It is JSON, but no HAR: it has no log.',
      nextStep:
        'To explain a single response, paste its text. Charles sessions (.chlsj) have to be exported as HTTP Archive (.har).',
    },
    'no-entries': {
      text: 'Its log has no list of entries.',
      nextStep: 'Export it again, with the requests in it.',
    },
  },
  noEntries: 'The file has no entries.',
  notListed: (parts) => `Not listed: ${parts.join('; ')}.`,
  skipped: {
    'no-call': (count) => `${formatCount(count)} other traffic than API 3.0`,
    'no-entry': (count) => `${formatCount(count)} damaged: no request with an address and a method`,
    preflight: (count) => `${counted(count, 'preflight', 'preflights')} (OPTIONS)`,
    twin: (count) =>
      `${formatCount(count)} listed twice by Chrome, for a page and for its service worker`,
    undecided: (count) =>
      `${formatCount(count)} without a response body, which alone could tell whether ${count === 1 ? 'it is a call' : 'they are calls'}`,
  },
  bodyGap: (count, gap) => `Response bodies of ${counted(count, 'call', 'calls')}: ${gap}.`,
  gap: {
    'not-in-file': 'not in the file. Export it with the response bodies',
    'beside-the-file':
      'in files of their own. Record with content: "embed" to have them in the HAR (Playwright)',
    'damaged-base64': 'damaged: their base64 cannot be decoded',
    'unknown-encoding': 'encoded in a way that is not known here',
    'too-large': 'too large for the browser to keep',
    'beginning-only': 'there in part: only the beginning',
    'left-out': 'left out of the export, which says why at each call',
  },
  rebuiltForms: (count) =>
    `Request forms of ${counted(count, 'call', 'calls')}: put together from their fields, since the file has no text of them.`,
  calls: (count) => counted(count, 'call', 'calls'),
};

function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
