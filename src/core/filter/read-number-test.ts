import type { CompareOperator, NumberField, NumberTest } from './call-filter';
import { isUsablePart } from './is-usable-part';
import { NUMBER_UNITS } from './number-units';
import type { ReportProblem } from './problem-report';
import type { QualifierName } from './qualifier';
import type { RawPart } from './scan-part';

const WRITTEN = /^(>=|<=|>|<|=)?(\d+(?:\.\d{1,3})?)([a-z%]*)$/i;
/** Beyond any time or size, and well within what a number holds to the digit. */
const MAX_VALUE = 1e15;

/**
 * A number with its unit and comparison. Alone it means "more than" behind `slower:` and `larger:`, "at
 * least" behind `duration:` and `size:`, "equal" behind `status:`.
 */
export function readNumberTest(
  part: RawPart,
  qualifier: QualifierName,
  field: NumberField,
  report: ReportProblem,
): NumberTest | undefined {
  if (!isUsablePart(part, report)) return undefined;
  const hundreds = /^([1-5])xx$/i.exec(part.text)?.[1];
  if (field === 'status' && hundreds !== undefined && part.kind === 'bare') {
    return { kind: 'class', hundreds: Number(hundreds) };
  }
  const [, written, digits, unit = ''] = WRITTEN.exec(part.text) ?? [];
  if (digits === undefined || part.kind === 'regex') return badNumber(part, qualifier, report);
  const units = NUMBER_UNITS[field];
  const factor = units.find(([name]) => name === unit.toLowerCase())?.[1];
  if (factor === undefined) {
    const known = units.map(([name]) => name).filter(Boolean);
    const start = part.end - unit.length - (part.kind === 'quoted' ? 1 : 0);
    const span = { start, end: start + unit.length };
    report(span, { kind: 'bad-unit', qualifier, unit, known });
    return undefined;
  }
  const value = Number((Number(digits) * factor).toFixed(3));
  if (value > MAX_VALUE) return badNumber(part, qualifier, report);
  const operator = part.isExact ? '=' : ((written as CompareOperator) ?? usual(qualifier));
  return { kind: 'compare', operator, value };
}

function badNumber(part: RawPart, qualifier: QualifierName, report: ReportProblem): undefined {
  report(part, { kind: 'bad-number', qualifier, value: part.text });
}

function usual(qualifier: QualifierName): CompareOperator {
  if (qualifier === 'status') return '=';
  return qualifier === 'slower' || qualifier === 'larger' ? '>' : '>=';
}
