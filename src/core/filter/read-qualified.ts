import { assertNever } from '../assert-never';
import type { FilterTerm, NumberField, TextPattern } from './call-filter';
import { CALL_TRAITS, OUTCOME_KINDS } from './call-traits';
import { isUsablePart } from './is-usable-part';
import type { ReportProblem } from './problem-report';
import { readKnownWord } from './read-known-word';
import { readNumberTest } from './read-number-test';
import { readSinceTime } from './read-since-time';
import type { RawPart } from './scan-part';
import type { RawQualified } from './scan-term';

/** What a qualifier with its values means; `undefined` where it was reported instead. */
export function readQualified(raw: RawQualified, report: ReportProblem): FilterTerm | undefined {
  const { name } = raw;
  switch (name) {
    case 'code':
    case 'action':
    case 'service':
    case 'region':
    case 'endpoint':
    case 'request-id':
    case 'response': {
      const patterns = readAll(raw, raw.values, report, readPattern);
      return patterns && { kind: 'text', field: name, patterns };
    }
    case 'param': {
      const names = readAll(raw, raw.names, report, readPattern);
      const values = readAll(raw, raw.values, report, readPattern);
      return names && values && { kind: 'param', names, values };
    }
    case 'status':
    case 'duration':
    case 'size':
      return readNumbers(raw, name, report);
    case 'slower':
      return readNumbers(raw, 'duration', report);
    case 'larger':
      return readNumbers(raw, 'size', report);
    case 'outcome': {
      const read = (part: RawPart) => readKnownWord(part, name, OUTCOME_KINDS, report);
      const outcomes = readAll(raw, raw.values, report, read);
      return outcomes && { kind: 'outcome', outcomes };
    }
    case 'is': {
      const read = (part: RawPart) => readKnownWord(part, name, CALL_TRAITS, report);
      const traits = readAll(raw, raw.values, report, read);
      return traits && { kind: 'is', traits };
    }
    case 'since': {
      const times = readAll(raw, raw.values, report, readSinceTime);
      // Since any of several times is since the first; nobody means that.
      const [from] = times ?? [];
      if (from === undefined || times === undefined || times.length === 1) {
        return from && { kind: 'since', from };
      }
      const span = { start: raw.valueStart, end: raw.end };
      const value = raw.values.map(({ text }) => text).join(',');
      report(span, { kind: 'bad-time', value });
      return undefined;
    }
    default:
      return assertNever(name);
  }
}

function readNumbers(
  raw: RawQualified,
  field: NumberField,
  report: ReportProblem,
): FilterTerm | undefined {
  const read = (part: RawPart) => readNumberTest(part, raw.name, field, report);
  const tests = readAll(raw, raw.values, report, read);
  return tests && { kind: 'number', field, tests };
}

/** All values, or `undefined` where one is missing or wrong. */
function readAll<Value>(
  raw: RawQualified,
  parts: readonly RawPart[],
  report: ReportProblem,
  read: (part: RawPart, report: ReportProblem) => Value | undefined,
): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const part of parts) {
    if (part.kind === 'bare' && part.text === '') {
      report(spanOfMissing(raw, part), { kind: 'empty-value', qualifier: raw.name });
      continue;
    }
    const value = read(part, report);
    if (value !== undefined) values.push(value);
  }
  return values.length === parts.length ? values : undefined;
}

/** The colon's qualifier, or the comma or the equals sign that promises a value. */
function spanOfMissing(raw: RawQualified, part: RawPart): { start: number; end: number } {
  if (part.isExact) return part;
  if (part.start === raw.valueStart) return { start: raw.start, end: raw.valueStart };
  return { start: part.start - 1, end: part.start };
}

function readPattern(part: RawPart, report: ReportProblem): TextPattern | undefined {
  const { kind, text, isExact } = part;
  if (!isUsablePart(part, report)) return undefined;
  if (isExact) return { kind: 'exact', text };
  if (kind === 'regex') return { kind: 'regex', source: text };
  if (kind === 'bare' && text.includes('*')) return { kind: 'wildcard', text };
  return { kind: 'text', text };
}
