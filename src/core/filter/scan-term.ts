import { findQualifier } from './find-qualifier';
import type { QualifierName } from './qualifier';
import { qualifierHead } from './qualifier-head';
import { type RawPart, scanBare, scanPart } from './scan-part';

/** A term as it is written, before anybody asks what it means. */
export type RawTerm = RawPart | RawQualified;

export interface RawQualified {
  readonly kind: 'qualified';
  readonly name: QualifierName;
  readonly start: number;
  /** Behind the colon. */
  readonly valueStart: number;
  readonly end: number;
  /** Of `param:`, what stands before the equals sign; else empty. */
  readonly names: readonly RawPart[];
  /** Separated by commas. */
  readonly values: readonly RawPart[];
  /** Where the equals sign of a `param:` stands; `undefined` where there is none. */
  readonly equalsAt: number | undefined;
}

/** Reads the term that begins at `start`, which is no white space, parenthesis or minus sign. */
export function scanTerm(text: string, start: number): RawTerm {
  const written = qualifierHead(text, start);
  const name = written === undefined ? undefined : findQualifier(written);
  if (written === undefined || name === undefined) return scanPart(text, start, '');
  const valueStart = start + written.length + 1;
  if (name !== 'param') {
    const values = scanList(text, valueStart, ',');
    const end = values.at(-1)?.end ?? valueStart;
    return {
      kind: 'qualified',
      name,
      start,
      valueStart,
      end,
      names: [],
      values,
      equalsAt: undefined,
    };
  }
  const names = scanList(text, valueStart, ',=');
  const namesEnd = names.at(-1)?.end ?? valueStart;
  const equalsAt = text[namesEnd] === '=' ? namesEnd : undefined;
  const values = equalsAt === undefined ? [] : scanList(text, equalsAt + 1, ',');
  const end = values.at(-1)?.end ?? namesEnd;
  return { kind: 'qualified', name, start, valueStart, end, names, values, equalsAt };
}

/** At least one part, which may be empty. */
function scanList(text: string, start: number, stops: string): readonly RawPart[] {
  const parts = [scanValue(text, start, stops)];
  for (let last = parts[0]; last !== undefined && text[last.end] === ','; last = parts.at(-1)) {
    parts.push(scanValue(text, last.end + 1, stops));
  }
  return parts;
}

/** What follows an equals sign is never a regex. */
function scanValue(text: string, start: number, stops: string): RawPart {
  if (text[start] !== '=' || stops.includes('=')) return scanPart(text, start, stops);
  const isQuoted = text[start + 1] === '"';
  const value = isQuoted ? scanPart(text, start + 1, stops) : scanBare(text, start + 1, stops);
  return { ...value, start, isExact: true };
}
