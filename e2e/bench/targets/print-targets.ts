import { medianOf, rounded, type TargetRow, verdictOf } from './target-row';

/** Prints the table, and all of it as JSON in one line. */
export function printTargets(rows: readonly TargetRow[], about: Readonly<Record<string, unknown>>) {
  const lines = rows.map((row) => ({
    what: row.what,
    target: row.limit === undefined ? '' : `<= ${row.limit} ${row.unit}`,
    measured: row.values.length === 0 ? 'not measured' : spread(row.values, row.unit),
    baselines: Object.entries(row.baselines ?? {})
      .map(([name, values]) => `${name}: ${spread(values, row.unit)}`)
      .join('; '),
    "DESIGN's": row.designSays ?? '',
    verdict: verdictOf(row),
    note: row.note ?? '',
  }));
  const names = ['what', 'target', 'measured', 'baselines', "DESIGN's", 'verdict', 'note'] as const;
  console.log(`\n| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`);
  for (const line of lines) console.log(`| ${names.map((name) => line[name]).join(' | ')} |`);
  const count = (verdict: string) => lines.filter((line) => line.verdict === verdict).length;
  console.log(
    `\n${count('met')} met, ${count('missed')} missed, ${count('not measured')} not measured\n`,
  );
  const verdicts = rows.map((row) => ({
    ...row,
    median: medianOf(row.values),
    verdict: verdictOf(row),
  }));
  console.log(JSON.stringify({ bench: 'targets', ...about, rows: verdicts }));
}

/** The median, and in brackets the least and the most. */
function spread(values: readonly number[], unit: string): string {
  if (values.length === 0) return 'not measured';
  const [least, most] = [rounded(Math.min(...values)), rounded(Math.max(...values))];
  const range = least === most ? '' : ` (${least}..${most})`;
  return `${rounded(medianOf(values))}${range} ${unit}`;
}
