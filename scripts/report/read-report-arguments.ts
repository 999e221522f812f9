import { parseArgs } from 'node:util';

export const REPORT_USAGE = `npm run report -- file.har [more.har …] [--format md|json] [--fail-on error]

  --format    md (unless told) for people, json for programs
  --fail-on   error: exit code 1 if a call ended with an error

Exit code 2: a file could not be read, or the command was not understood.`;

const FORMATS = ['md', 'json'] as const;
export type ReportFormat = (typeof FORMATS)[number];

export interface ReportArguments {
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly failsOnError: boolean;
}

/** Reads the command line; says in a sentence what is wrong with any other. */
export function readReportArguments(args: readonly string[]): ReportArguments | 'help' | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'md' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const format = FORMATS.find((it) => it === values.format);
    const failOn = values['fail-on'];
    if (positionals.length === 0) return 'Name a HAR file.';
    if (format === undefined) return `There is no format ${values.format}.`;
    if (failOn !== undefined && failOn !== 'error') return `--fail-on takes error, not ${failOn}.`;
    return { files: positionals, format, failsOnError: failOn === 'error' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
