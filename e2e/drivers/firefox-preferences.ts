import type { LaunchOptions } from './launch-options';

type Preferences = Record<string, string | number | boolean>;

const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Docked right, DevTools take what Chromium gives them in a 1400 px window. */
const DEVTOOLS: Preferences = {
  'devtools.everOpened': true,
  'devtools.toolbox.host': 'right',
  'devtools.toolbox.sidebar.width': 554,
  'devtools.toolbox.footer.height': 400,
};

/**
 * The preferences of one story's Firefox. Every host name resolves to the server, and port 443 is
 * the server's port, so that URLs keep their look (measured in 153).
 */
export function firefoxPreferences(options: LaunchOptions): Preferences {
  const { server, locale } = options;
  return {
    ...QUIET,
    ...DEVTOOLS,
    'marionette.port': 0, // A free one, written to MarionetteActivePort in the profile.
    'network.dns.forceResolve': server.host,
    ...(server.port === 443 ? {} : { 'network.socket.forcePort': `443=${server.port}` }),
    ...(locale ? { 'intl.accept_languages': locale, 'intl.locale.requested': locale } : {}),
    ...options.prefs,
  };
}
