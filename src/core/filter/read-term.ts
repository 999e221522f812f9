import type { FilterTerm } from './call-filter';
import { QUALIFIER_NAMES } from './find-qualifier';
import { isUsablePart } from './is-usable-part';
import { nearestName } from './nearest-name';
import type { ReportProblem } from './problem-report';
import { qualifierHead } from './qualifier-head';
import { readQualified } from './read-qualified';
import type { RawPart } from './scan-part';
import type { RawTerm } from './scan-term';

/** What a written term means; `undefined` where it was reported instead. */
export function readTerm(raw: RawTerm, report: ReportProblem): FilterTerm | undefined {
  if (raw.kind === 'qualified') return readQualified(raw, report);
  if (raw.kind === 'bare') return readBare(raw, report);
  if (!isUsablePart(raw, report)) return undefined;
  return raw.kind === 'quoted'
    ? { kind: 'word', text: raw.text }
    : { kind: 'regex', source: raw.text };
}

function readBare(raw: RawPart, report: ReportProblem): FilterTerm | undefined {
  const name = qualifierHead(raw.text, 0);
  if (name === undefined) return { kind: 'word', text: raw.text };
  const nearest = nearestName(name, QUALIFIER_NAMES);
  if (nearest === undefined && isPlainText(raw.text.slice(name.length + 1))) {
    return { kind: 'word', text: raw.text };
  }
  const span = { start: raw.start, end: raw.start + name.length };
  report(span, { kind: 'unknown-qualifier', name, nearest });
  return undefined;
}

/**
 * Whether what follows a colon makes no qualifier of what stands before it: nothing, the port of
 * `localhost:8080`, or the action of `cvm:RunInstances` and `cvm:*`, as access policies write it.
 */
function isPlainText(value: string): boolean {
  return value === '' || /^\d+(?:[/?].*)?$/s.test(value) || /^(?:[A-Z][a-z]|\*)/.test(value);
}
