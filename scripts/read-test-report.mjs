import { readFileSync } from 'node:fs';

/** What a test must say in its title to be allowed to be skipped. */
const MAY_BE_SKIPPED = '../shared';

/** Counts the JSON report of vitest; `problems` tells what it counted as failed beside failed tests. */
export function readUnitReport(report) {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map(({ status, fullName }) => ({
      title: fullName,
      result: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
  const brokenFiles = report.testResults
    .filter(({ status, assertionResults }) => {
      const hasFailedTest = assertionResults.some((test) => test.status === 'failed');
      return status === 'failed' && !hasFailedTest;
    })
    .map(({ name }) => `could not be run: ${name}`);
  return count(tests, brokenFiles);
}

/** Counts the JSON report of Playwright; a story counts once for each browser. */
export function readStoryReport(report) {
  const stories = report.suites.flatMap((suite) => [...storiesOf(suite)]);
  return count(
    stories,
    report.errors.map(({ message }) => message ?? 'an error without a message'),
  );
}

/** The report in a file; throws where the program ended before it wrote one. */
export function readReportFile(path, read) {
  return read(JSON.parse(readFileSync(path, 'utf8')));
}

function* storiesOf(suite) {
  for (const spec of suite.specs ?? []) {
    for (const { projectName, status } of spec.tests) {
      const result =
        { expected: 'passed', flaky: 'passed', skipped: 'skipped' }[status] ?? 'failed';
      yield { title: `[${projectName}] ${spec.title}`, result };
    }
  }
  for (const inner of suite.suites ?? []) yield* storiesOf(inner);
}

function count(tests, problems) {
  const of = (wanted) => tests.filter(({ result }) => result === wanted);
  const wronglySkipped = of('skipped')
    .filter(({ title }) => !title.includes(MAY_BE_SKIPPED))
    .map(({ title }) => `skipped, though only checks over ${MAY_BE_SKIPPED} may be: ${title}`);
  const allProblems = [...problems, ...wronglySkipped];
  if (tests.length === 0) allProblems.push('no test was run');
  return {
    counts: {
      passed: of('passed').length,
      failed: of('failed').length + allProblems.length,
      skipped: of('skipped').length - wronglySkipped.length,
    },
    problems: allProblems,
    skippedTitles: of('skipped').map(({ title }) => title),
  };
}
