import type { Finding, Findings, RuledOut } from '../explanation/finding';
import { asJsonObject } from '../json/read-json-object';

/** The members of each finding: numbers and names, by whose kind they are told. */
type Members<Found extends { readonly kind: string }> = Readonly<
  Record<Found['kind'], Readonly<Record<string, 'number' | 'string'>>>
>;

const FINDINGS: Members<Finding> = {
  'clock-skew': { skewSeconds: 'number', by: 'string' },
  'timestamp-in-milliseconds': { timestamp: 'string' },
  'credential-date': { date: 'string', utcDate: 'string' },
  'credential-service': { service: 'string', endpoint: 'string' },
  'header-unsigned': { header: 'string' },
  'content-type-changed': { sent: 'string', usual: 'string' },
  'token-missing': {},
  'secret-id-decorated': { by: 'string' },
  'v1-json-body': {},
  'body-too-large': { bytes: 'number', limitBytes: 'number' },
  'v1-unescaped-plus': {},
  'query-too-large': { bytes: 'number', limitBytes: 'number' },
  'version-missing': {},
  'identical-calls': { count: 'number' },
};
const RULED_OUT: Members<RuledOut> = {
  clock: { skewSeconds: 'number' },
  'credential-date': {},
  'credential-service': {},
  'token-present': {},
};
/** The members of which only certain words make sense. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  'clock-skew.by': ['date-header', 'message'],
  'header-unsigned.header': ['content-type', 'host'],
  'secret-id-decorated.by': ['blanks', 'quotes'],
};

/** Reads findings as a file of ours holds them; what is none is left out. */
export function readOwnFindings(value: unknown): Findings | undefined {
  const findings = asJsonObject(value);
  return (
    findings && {
      found: listOf<Finding>(findings.found, FINDINGS),
      suspected: listOf<Finding>(findings.suspected, FINDINGS),
      ruledOut: listOf<RuledOut>(findings.ruledOut, RULED_OUT),
    }
  );
}

function listOf<Found extends { readonly kind: string }>(
  value: unknown,
  members: Members<Found>,
): readonly Found[] {
  return Array.isArray(value) ? value.filter((it): it is Found => isOneOf(it, members)) : [];
}

function isOneOf(value: unknown, all: Readonly<Record<string, object>>): boolean {
  const item = asJsonObject(value);
  const kind = item?.kind;
  if (item === undefined || typeof kind !== 'string' || !Object.hasOwn(all, kind)) return false;
  return Object.entries(all[kind] ?? {}).every(([name, type]) => {
    const words = WORDS[`${kind}.${name}`];
    return typeof item[name] === type && (words === undefined || words.includes(item[name]));
  });
}
