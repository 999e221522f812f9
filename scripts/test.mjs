import { buildExtension } from './build-extension.mjs';
import {
  checkLint,
  checkSizes,
  checkTypes,
  checkTypesOfCore,
  checkUnused,
  freshReportPath,
  runUnitTests,
  withReport,
} from './check-steps.mjs';
import { createTally } from './create-tally.mjs';
import { findChromium, findFirefox, installBrowser } from './find-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { lintFirefoxBuild } from './lint-firefox-build.mjs';
import { readStoryReport } from './read-test-report.mjs';
import { localProgram, runCommand } from './run-command.mjs';

/**
 * `npm test`: everything, on a machine that has only Node. Its last line is `N passed, M failed`.
 * Each test, each story in each browser and each other step counts as one.
 */
const PROPERTY_RUNS = 100_000;
const STORIES_TIMEOUT_MS = 45 * 60_000;

const BROWSERS = [
  { name: 'chromium', target: 'chrome', find: findChromium },
  { name: 'firefox', target: 'firefox', find: findFirefox },
];

const tally = createTally();
if (await tally.step('dependencies', installDependencies)) await runEverything();
console.log(tally.summary());
process.exitCode = tally.hasFailed ? 1 : 0;

async function runEverything() {
  await tally.step('types', checkTypes);
  await tally.step('types of core', checkTypesOfCore);
  await tally.step('lint and format', checkLint);
  await tally.step('unused code', checkUnused);
  await tally.step('tests', () => runUnitTests(PROPERTY_RUNS));
  const ready = [];
  for (const { name, target, find } of BROWSERS) {
    const isBuilt = await tally.step(`dist/${target}`, () => buildExtension(target));
    const isFound = await tally.step(`browser ${name}`, () => findOrInstall(name, find));
    if (isBuilt && target === 'chrome') await tally.step('sizes', checkSizes);
    if (isBuilt && target === 'firefox') await tally.step('web-ext lint', lintFirefoxBuild);
    if (isBuilt && isFound) ready.push(name);
    else console.log(`The stories in ${name} cannot be run.`);
  }
  if (ready.length > 0) await tally.step(`stories in ${ready.join(', ')}`, () => runStories(ready));
}

async function findOrInstall(name, find) {
  const { path, version } = find() ?? installBrowser(name);
  return { isOk: true, output: `${path} ${version}` };
}

async function runStories(browsers) {
  const reportPath = freshReportPath('stories.json');
  const result = await runCommand(
    localProgram('playwright'),
    ['test', ...browsers.map((name) => `--project=${name}`)],
    { env: { STORIES_JSON: reportPath }, timeoutMs: STORIES_TIMEOUT_MS },
  );
  return withReport(result, reportPath, readStoryReport);
}
