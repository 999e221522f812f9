import {
  type OfficialRow,
  type OfficialText,
  type OfficialTextSource,
  PLATFORM,
} from './official-text';

/**
 * The row that says most about a code in this service, of all rows of that code: this service's, of the
 * asked version or else the newest; a common one; another service's, one with a solution before others.
 */
export function pickOfficialText(
  rows: readonly OfficialRow[],
  service: string | undefined,
  version?: string,
): OfficialText | undefined {
  const wanted = service?.toLowerCase();
  const own = rows
    .filter((row) => row.service.toLowerCase() === wanted)
    .sort((a, b) => b.version.localeCompare(a.version));
  return (
    text(own.find((row) => row.version === version) ?? own[0], 'service') ??
    text(
      rows.find((row) => row.service === PLATFORM),
      'platform',
    ) ??
    text(rows.find((row) => row.solution !== undefined) ?? rows[0], 'elsewhere')
  );
}

function text(row: OfficialRow | undefined, from: OfficialTextSource): OfficialText | undefined {
  if (row === undefined) return undefined;
  const { code: _, ...said } = row;
  return { ...said, from };
}
