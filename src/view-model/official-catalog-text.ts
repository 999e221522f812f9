import type { Notice } from './notice';
import type { CatalogProblem, OfficialCatalogReading } from './read-official-catalog';

/** What the options say about the official catalogue. */
export const OFFICIAL_CATALOG_TEXT = {
  reading: 'Reading the file …',
  storing: 'Storing …',
  removed: 'Removed.',
  none: 'None loaded.',
  notStored:
    'The browser did not store it; what was loaded before is unchanged. Free some disk space, or leave the private window, and choose the file again.',
  notRemoved: 'The browser did not remove it. Close the other windows of DevTools and try again.',
} as const;

const PROBLEM: Readonly<Record<CatalogProblem, Notice>> = {
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
};

/** Why a file was not taken, and what to do. Whatever was loaded before stays. */
export function catalogProblemText(reason: CatalogProblem): string {
  const { text, nextStep } = PROBLEM[reason];
  return `${text} Nothing was changed. ${nextStep}`;
}

/** What was taken from a file, and what was not. */
export function catalogLoadedText(
  reading: Extract<OfficialCatalogReading, { kind: 'ok' }>,
): string {
  const { rows, skippedCount, mergedCount } = reading;
  const solutionCount = rows.filter(({ solution }) => solution !== undefined).length;
  return [
    `Loaded ${counted(rows.length, 'explanation')}, ${number(solutionCount)} of them with a solution.`,
    mergedCount > 0
      ? `${counted(mergedCount, 'row')} repeated another and ${were(mergedCount)} merged.`
      : '',
    skippedCount > 0
      ? `${counted(skippedCount, 'row')} without a code or a text ${were(skippedCount)} skipped.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is loaded and how old it is. Times are Unix ms. */
export function catalogAgeText(
  { rowCount, loadedAt }: { readonly rowCount: number; readonly loadedAt: number },
  now: number,
): string {
  return `${counted(rowCount, 'explanation')}, loaded ${ageText(now - loadedAt)}.`;
}

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const;

function ageText(ageMs: number): string {
  const [unit, unitMs] = UNITS.find(([, ms]) => ageMs >= ms) ?? [];
  // Less than a minute, or a clock that was set back.
  if (unit === undefined || unitMs === undefined) return 'just now';
  return `${counted(Math.floor(ageMs / unitMs), unit)} ago`;
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
