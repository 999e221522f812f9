import {
  loadObserverSettings,
  onObserverSettings,
  storeObserverSettings,
} from '../platform/observer-settings';
import { siteOfOptionsPage } from '../platform/options-page';
import { readSitePattern } from '../platform/read-site-pattern';
import { reportError } from '../platform/report-error';
import {
  ALL_SITES,
  builtInOrigins,
  grantedOrigins,
  onOriginsChange,
  removeOrigin,
  requestOrigins,
} from '../platform/site-permissions';
import { showCopiesSection } from './copies-section';
import { element } from './element';
import { showOfficialCatalogSection } from './official-catalog-section';
import { showOrigins } from './show-origins';
import { showTrafficSection } from './traffic-section';

const TEXT = {
  notSite:
    'This is no web site. Write its address as in the address bar, such as https://app.example.',
  allowed: 'Allowed. Calls show from now on; reload the page to see those it makes at its start.',
  refused: 'Not allowed. Nothing was changed.',
  failed: 'The browser did not take this. Nothing was changed.',
} as const;

const remembersCalls = element('remembers-calls', HTMLInputElement);
const site = element('site', HTMLInputElement);
const result = element('result', HTMLElement);

loadObserverSettings().then(showSettings).catch(reportError);
onObserverSettings(showSettings);
remembersCalls.addEventListener('change', () => {
  storeObserverSettings({ remembersCalls: remembersCalls.checked }).catch(reportError);
});

// Firefox grants nothing outside the click itself: ask first, then look at anything else.
element('allow-site', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const pattern = readSitePattern(site.value);
  if (pattern === undefined) result.textContent = TEXT.notSite;
  else ask([pattern]);
});
element('allow-all', HTMLElement).addEventListener('click', () => ask([ALL_SITES]));
element('allow-built-in', HTMLElement).addEventListener('click', () => ask(builtInOrigins()));

showTrafficSection();
showCopiesSection();
showOfficialCatalogSection();
showGrants();
onOriginsChange(showGrants);
takeSiteFromAddress();
window.addEventListener('hashchange', takeSiteFromAddress);

function showSettings(settings: { readonly remembersCalls: boolean }): void {
  remembersCalls.checked = settings.remembersCalls;
}

function ask(origins: readonly string[]): void {
  requestOrigins(origins)
    .then((isGranted) => {
      result.textContent = isGranted ? TEXT.allowed : TEXT.refused;
    })
    .catch((error: unknown) => {
      result.textContent = TEXT.failed;
      reportError(error);
    });
}

function showGrants(): void {
  grantedOrigins()
    .then((granted) => showOrigins({ granted, builtIn: builtInOrigins(), onRemove: remove }))
    .catch(reportError);
}

function remove(origin: string): void {
  removeOrigin(origin).catch(reportError);
}

/** The panel and the popup open this page for one site. */
function takeSiteFromAddress(): void {
  const asked = siteOfOptionsPage(location.hash);
  if (asked === undefined) return;
  site.value = asked;
  site.form?.querySelector('button')?.focus();
}
