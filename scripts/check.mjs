import { buildExtension } from './build-extension.mjs';
import {
  checkLint,
  checkSizes,
  checkTypes,
  checkTypesOfCore,
  checkUnused,
  runUnitTests,
} from './check-steps.mjs';
import { createTally } from './create-tally.mjs';
import { installDependencies } from './install-dependencies.mjs';

/** `npm run check`: all that needs no browser. Fewer drawn inputs than `npm test`, to stay quick. */
const PROPERTY_RUNS = 3000;

const tally = createTally();
if (await tally.step('dependencies', installDependencies)) {
  await tally.step('types', checkTypes);
  await tally.step('types of core', checkTypesOfCore);
  await tally.step('lint and format', checkLint);
  await tally.step('unused code', checkUnused);
  if (await tally.step('dist/chrome', () => buildExtension('chrome'))) {
    await tally.step('sizes', checkSizes);
  }
  await tally.step('tests', () => runUnitTests(PROPERTY_RUNS));
}
console.log(tally.summary());
process.exitCode = tally.hasFailed ? 1 : 0;
