import type { HarBodyGap, HarHead, HarProblem, HarSkip, HarTally } from './har-reading';

/** What happened to a file, and what to do next. */
export interface HarProblemText {
  readonly text: string;
  readonly nextStep: string;
}

const number = new Intl.NumberFormat('en');

const PROBLEM: Readonly<Record<HarProblem, HarProblemText>> = {
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
};

export function harProblemText(reason: HarProblem): HarProblemText {
  return PROBLEM[reason];
}

const SKIPPED: Readonly<Record<HarSkip, (count: number) => string>> = {
  'no-call': (count) => `${number.format(count)} other traffic than API 3.0`,
  'no-entry': (count) => `${number.format(count)} damaged: no request with an address and a method`,
  preflight: (count) => `${counted(count, 'preflight', 'preflights')} (OPTIONS)`,
  twin: (count) =>
    `${number.format(count)} listed twice by Chrome, for a page and for its service worker`,
  undecided: (count) =>
    `${number.format(count)} without a response body, which alone could tell whether ${count === 1 ? 'it is a call' : 'they are calls'}`,
};

const GAP: Readonly<Record<HarBodyGap, string>> = {
  'not-in-file': 'not in the file. Export it with the response bodies',
  'beside-the-file':
    'in files of their own. Record with content: "embed" to have them in the HAR (Playwright)',
  'damaged-base64': 'damaged: their base64 cannot be decoded',
  'unknown-encoding': 'encoded in a way that is not known here',
  'too-large': 'too large for the browser to keep',
  'beginning-only': 'there in part: only the beginning',
  'left-out': 'left out of the export, which says why at each call',
};

/** Where the entries that are no rows went, and what is missing of those that are: a sentence each. */
export function harNotes(head: HarHead, tally: HarTally): readonly string[] {
  const notes: string[] = [];
  if (head.entryCount === 0) notes.push('The file has no entries.');
  const skipped = keysOf(tally.skipped).flatMap((reason) => {
    const count = tally.skipped[reason];
    return count === 0 ? [] : [SKIPPED[reason](count)];
  });
  if (skipped.length > 0) notes.push(`Not listed: ${skipped.join('; ')}.`);
  for (const gap of keysOf(tally.bodyGaps)) {
    const count = tally.bodyGaps[gap];
    if (count > 0) notes.push(`Response bodies of ${callsText(count)}: ${GAP[gap]}.`);
  }
  if (tally.rebuiltForms > 0) {
    notes.push(
      `Request forms of ${callsText(tally.rebuiltForms)}: put together from their fields, since the file has no text of them.`,
    );
  }
  return notes;
}

export function callsText(count: number): string {
  return counted(count, 'call', 'calls');
}

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

function keysOf<Key extends string>(counts: Readonly<Record<Key, number>>): readonly Key[] {
  return Object.keys(counts) as Key[];
}
