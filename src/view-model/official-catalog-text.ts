import type { CatalogProblem, OfficialCatalogReading } from './read-official-catalog';
import type { PanelWords } from './words/en';

type CatalogWords = Pick<PanelWords, 'officialCatalogText' | 'sentences'>;

/** Why a file was not taken, and what to do. Whatever was loaded before stays. */
export function catalogProblemText(
  reason: CatalogProblem,
  { officialCatalogText: words, sentences }: CatalogWords,
): string {
  const { text, nextStep } = words.problem[reason];
  return sentences([text, words.nothingChanged, nextStep]);
}

/** What was taken from a file, and what was not. */
export function catalogLoadedText(
  reading: Extract<OfficialCatalogReading, { kind: 'ok' }>,
  { officialCatalogText: words, sentences }: CatalogWords,
): string {
  const { rows, skippedCount, mergedCount } = reading;
  const solutionCount = rows.filter(({ solution }) => solution !== undefined).length;
  return sentences([
    words.loaded(rows.length, solutionCount),
    mergedCount > 0 ? words.merged(mergedCount) : '',
    skippedCount > 0 ? words.skipped(skippedCount) : '',
  ]);
}

/** What is loaded and how old it is. Times are Unix ms. */
export function catalogAgeText(
  { rowCount, loadedAt }: { readonly rowCount: number; readonly loadedAt: number },
  now: number,
  { officialCatalogText: words }: CatalogWords,
): string {
  return words.age(rowCount, ageText(now - loadedAt, words));
}

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const;

function ageText(ageMs: number, words: CatalogWords['officialCatalogText']): string {
  const [unit, unitMs] = UNITS.find(([, ms]) => ageMs >= ms) ?? [];
  // Less than a minute, or a clock that was set back.
  if (unit === undefined || unitMs === undefined) return words.justNow;
  return words.ago[unit](Math.floor(ageMs / unitMs));
}
