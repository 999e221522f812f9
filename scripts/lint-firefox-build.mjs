import { isDeepStrictEqual } from 'node:util';
import { localProgram, runCommand } from './run-command.mjs';

/**
 * Preact assigns innerHTML where a component sets dangerouslySetInnerHTML. None does, which Biome
 * (noDangerouslySetInnerHtml) checks, so that branch never runs.
 */
const EXPECTED_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/** Runs Mozilla's own linter over `dist/firefox`. */
export async function lintFirefoxBuild() {
  const { isOk, output } = await runCommand(
    localProgram('web-ext'),
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
    { env: { NO_UPDATE_NOTIFIER: '1' } },
  );
  const report = readReport(output);
  if (!report) return { isOk: false, output };
  const problem = judge(report);
  return { isOk: isOk && problem === undefined, output: problem ?? output };
}

/** What is wrong with a report, or undefined: no errors, and exactly the warnings we expect. */
export function judge({ errors, warnings }) {
  const found = warnings.map(({ code }) => code).sort();
  if (errors.length === 0 && isDeepStrictEqual(found, EXPECTED_WARNINGS)) return undefined;
  const messages = [...errors, ...warnings].map(
    ({ _type, code, message, file, line }) => `${_type} ${code}: ${message} (${file}:${line})`,
  );
  return [
    `Expected no errors, and these warnings: ${EXPECTED_WARNINGS.join(', ')}`,
    ...messages,
  ].join('\n');
}

/** The report is the one line of JSON in the output. */
function readReport(output) {
  const line = output.split('\n').find((candidate) => candidate.startsWith('{'));
  try {
    return line && JSON.parse(line);
  } catch {
    return undefined;
  }
}
