import { buildExtension } from './build-extension.mjs';
import { createTally } from './create-tally.mjs';
import { installDependencies } from './install-dependencies.mjs';

/** `npm run build`: the unpacked extension for both browsers. */
const tally = createTally();
if (await tally.step('dependencies', installDependencies)) {
  await tally.step('dist/chrome', () => buildExtension('chrome'));
  await tally.step('dist/firefox', () => buildExtension('firefox'));
}
process.exitCode = tally.hasFailed ? 1 : 0;
