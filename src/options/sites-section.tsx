import { useEffect, useState } from 'preact/hooks';
import { siteOfOptionsPage } from '../platform/options-page';
import { readSitePattern } from '../platform/read-site-pattern';
import { reportError } from '../platform/report-error';
import {
  ALL_SITES,
  builtInOrigins,
  removeOrigin,
  requestOrigins,
} from '../platform/site-permissions';
import type { OptionsWords } from '../view-model/words/en/options-words';
import type { OptionsState } from './options-state';
import { Section } from './section';

type Result = keyof OptionsWords['sites']['result'];

/** Where the observer may look: what is built in, and what the person allows. */
export function SitesSection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.sites;
  const [site, setSite] = useState('');
  const [result, setResult] = useState<Result | undefined>(undefined);
  useEffect(() => {
    takeSiteFromAddress(setSite);
    const take = () => takeSiteFromAddress(setSite);
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  // Firefox grants nothing outside the click itself: ask first, then look at anything else.
  const ask = (origins: readonly string[]) => {
    requestOrigins(origins)
      .then((isGranted) => setResult(isGranted ? 'allowed' : 'refused'))
      .catch((error: unknown) => {
        setResult('failed');
        reportError(error);
      });
  };
  const isProblem = result === 'not-site' || result === 'failed';
  return (
    <Section id="where" heading={words.heading}>
      <p>{words.lead}</p>
      <ul>
        {words.adds.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{words.nothingLeaves}</p>
      <BuiltIn state={state} onAllow={() => ask(builtInOrigins())} />
      <h3>{words.yours}</h3>
      <form
        id="allow-site"
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const pattern = readSitePattern(site);
          if (pattern === undefined) setResult('not-site');
          else ask([pattern]);
        }}
      >
        <label for="site">{words.site}</label>
        <div class="with-button">
          <input
            id="site"
            type="text"
            placeholder="https://app.example"
            autocomplete="off"
            spellcheck={false}
            value={site}
            aria-invalid={result === 'not-site'}
            aria-describedby="result"
            onInput={(event) => setSite(event.currentTarget.value)}
          />
          <button type="submit">{words.allowSite}</button>
        </div>
        <p id="result" class={isProblem ? 'problem' : 'note'} role="status">
          {result && words.result[result]}
        </p>
      </form>
      <Allowed state={state} onAllowAll={() => ask([ALL_SITES])} />
    </Section>
  );
}

interface BuiltInProps {
  readonly state: OptionsState;
  readonly onAllow: () => void;
}

function BuiltIn({ state, onAllow }: BuiltInProps) {
  const words = state.words.value.sites;
  const granted = new Set(state.granted.value);
  const builtIn = builtInOrigins();
  const missing = hasAllSites(granted) ? [] : builtIn.filter((origin) => !granted.has(origin));
  return (
    <>
      <h3>{words.builtIn}</h3>
      <ul id="built-in" class="entries">
        {builtIn.map((origin) => (
          <li key={origin}>
            <span>{nameOf(origin, words)}</span>
            <span class="state">{missing.includes(origin) ? words.notAllowed : words.allowed}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p id="built-in-missing">
          {words.builtInMissing}{' '}
          <button type="button" id="allow-built-in" onClick={onAllow}>
            {words.allowThem}
          </button>
        </p>
      )}
    </>
  );
}

interface AllowedProps {
  readonly state: OptionsState;
  readonly onAllowAll: () => void;
}

function Allowed({ state, onAllowAll }: AllowedProps) {
  const { sites: words, remove, removeNamed } = state.words.value;
  const builtIn = builtInOrigins();
  const allowed = state.granted.value.filter((origin) => !builtIn.includes(origin));
  return (
    <>
      <ul id="allowed" class="entries">
        {allowed.map((origin) => (
          <li key={origin}>
            <span>{nameOf(origin, words)}</span>
            <button
              type="button"
              aria-label={removeNamed(nameOf(origin, words))}
              onClick={() => {
                removeOrigin(origin).catch(reportError);
                // The button that had the focus goes.
                document.getElementById('site')?.focus();
              }}
            >
              {remove}
            </button>
          </li>
        ))}
      </ul>
      {allowed.length === 0 && (
        <p id="none-allowed" class="note">
          {words.none}
        </p>
      )}
      {!hasAllSites(new Set(state.granted.value)) && (
        <p>
          <button type="button" id="allow-all" onClick={onAllowAll}>
            {words.allowAll}
          </button>
        </p>
      )}
    </>
  );
}

/** `https://app.example/*` as a person writes it. */
function nameOf(origin: string, words: OptionsWords['sites']): string {
  if (isAllSites(origin)) return words.allSites;
  return origin.replace(/\/\*$/, '').replace(/^\*:\/\//, '');
}

function hasAllSites(granted: ReadonlySet<string>): boolean {
  return [...granted].some(isAllSites);
}

function isAllSites(origin: string): boolean {
  return origin === ALL_SITES || origin === '*://*/*';
}

/** The panel and the popup open this page for one site. */
function takeSiteFromAddress(onSite: (site: string) => void): void {
  const asked = siteOfOptionsPage(location.hash);
  if (asked === undefined) return;
  onSite(asked);
  document.querySelector<HTMLElement>('#allow-site button')?.focus();
}
