import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile, readUnitReport } from './read-test-report.mjs';
import { localProgram, repository, runCommand } from './run-command.mjs';

export const reportsDirectory = join(repository, 'test-results');

/** The checks that need no browser, as `npm run check` and `npm test` share them. */
export const checkTypes = () => runCommand(localProgram('tsc'), ['--noEmit']);
export const checkTypesOfCore = () => runCommand(localProgram('tsc'), ['-p', 'src/core']);
export const checkLint = () =>
  runCommand(localProgram('biome'), ['check', '--max-diagnostics=none']);
/** Code, files and dependencies that nothing uses. */
export const checkUnused = () => runCommand(localProgram('knip'), ['--no-progress']);
/** The budgets of `.size-limit.mjs`; over `dist/chrome`. */
export const checkSizes = () => runCommand(localProgram('size-limit'), []);

/** Unit, property, contract and component tests; `propertyRuns` inputs for each property. */
export async function runUnitTests(propertyRuns) {
  const reportPath = freshReportPath('unit.json');
  const { isOk, output } = await runCommand(
    localProgram('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`],
    { env: { PROPERTY_RUNS: String(propertyRuns), NO_COLOR: '1' } },
  );
  return withReport({ isOk, output }, reportPath, readUnitReport);
}

/** Where a program shall write its report; an old one cannot be taken for it. */
export function freshReportPath(name) {
  mkdirSync(reportsDirectory, { recursive: true });
  const path = join(reportsDirectory, name);
  rmSync(path, { force: true });
  return path;
}

/** Adds the counts of a report to what running the program gave. */
export function withReport({ isOk, output }, reportPath, read) {
  try {
    const { counts, problems, skippedTitles } = readReportFile(reportPath, read);
    for (const title of skippedTitles) console.log(`skipped  ${title}`);
    return { isOk, output: [output, ...problems].join('\n'), counts };
  } catch (error) {
    return { isOk: false, output: `${output}\n${error.message}` };
  }
}
