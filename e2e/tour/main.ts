import { parseArgs } from 'node:util';
import type { DevToolsDriver } from '../drivers/devtools-driver';
import { launchChromium } from '../drivers/launch-chromium';
import { launchFirefox } from '../drivers/launch-firefox';
import { startFakeApi } from '../fake-api/start-fake-api';
import { buildPlayground } from '../playground/build-playground';
import { playTour } from './play-tour';
import { waitUntilGone } from './wait-until-gone';

/** The part of `npm start` that needs the dependencies: the endpoint, the playground, the browser. */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const isFirefox = values.browser === 'firefox';
const launch = isFirefox ? launchFirefox : launchChromium;

const api = await startFakeApi({ playgroundDir: await buildPlayground() });
try {
  const devtools = await launch({
    extensionPath: isFirefox ? 'dist/firefox' : 'dist/chrome',
    server: api,
    devtools: 'open',
    headed: !values.headless,
  });
  try {
    await devtools.goto(api.pageUrl);
    await devtools.showPanel();
    console.log(`${devtools.browserName} ${devtools.browserVersion}, DevTools on the TC3 panel`);
    await (values.headless ? playTour(devtools) : stayOpen(devtools));
  } finally {
    await devtools.close();
  }
} finally {
  await api.close();
}

async function stayOpen(devtools: DevToolsDriver): Promise<void> {
  console.log(`Playground: ${api.pageUrl} (its calls go to this machine only)
Press a button on the page and look at the panel. Close the browser or press Ctrl+C to end.`);
  await waitUntilGone(devtools);
}
