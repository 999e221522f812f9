import { isUsablePart } from './is-usable-part';
import { nearestName } from './nearest-name';
import type { ReportProblem } from './problem-report';
import type { QualifierName } from './qualifier';
import type { RawPart } from './scan-part';

/** As it is shown in the list, and as the API's documentation calls it. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ok', 'success'],
  ['dryrun', 'dry-run'],
  ['running', 'pending'],
  ['partial-failure', 'partial'],
]);

/** One of the words that a qualifier knows, in any case; `undefined` where it was reported instead. */
export function readKnownWord<Word extends string>(
  part: RawPart,
  qualifier: QualifierName,
  known: readonly Word[],
  report: ReportProblem,
): Word | undefined {
  if (!isUsablePart(part, report)) return undefined;
  const lower = part.text.toLowerCase();
  const wanted = ALIASES.get(lower) ?? lower;
  const word = known.find((it) => it === wanted);
  if (word !== undefined && part.kind !== 'regex') return word;
  const nearest = nearestName(lower, known);
  report(part, { kind: 'unknown-value', qualifier, value: part.text, nearest, known });
  return undefined;
}
