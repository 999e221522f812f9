import { matchesHostPattern } from '../core/request/matches-host-pattern';
import { parseHostPattern } from '../core/request/parse-host-pattern';
import { readablePattern } from '../core/request/readable-pattern';
import { reportError } from '../platform/report-error';
import {
  loadTrafficSettings,
  onTrafficSettings,
  storeTrafficSettings,
  type TrafficSettings,
} from '../platform/traffic-settings';
import { element } from './element';

const TEXT = {
  remove: 'Remove',
  matches: 'This address is listed.',
  matchesNot: 'This address is not listed by these patterns.',
  noAddress: 'This is no whole address yet. Begin it with https://.',
} as const;

/** Wires the part of the options that says which calls are listed. */
export function showTrafficSection(): void {
  const readsAnyHost = element('reads-any-host', HTMLInputElement);
  const typed = element('own-host', HTMLInputElement);
  const problem = element('own-host-problem', HTMLElement);
  const sample = element('sample-url', HTMLInputElement);
  let settings: TrafficSettings = { readsAnyHost: true, ownHosts: [] };

  const change = (changed: Partial<TrafficSettings>) => {
    // At once: the next change must not start from what was before this one.
    show({ ...settings, ...changed });
    storeTrafficSettings(settings).catch(reportError);
  };
  const show = (stored: TrafficSettings) => {
    settings = stored;
    readsAnyHost.checked = stored.readsAnyHost;
    element('own-hosts', HTMLElement).replaceChildren(
      ...stored.ownHosts.map((host) =>
        hostRow(host, () => change({ ownHosts: settings.ownHosts.filter((it) => it !== host) })),
      ),
    );
    showSample();
  };
  const showSample = () => {
    element('sample-result', HTMLElement).textContent = sampleResult(sample.value, [
      ...settings.ownHosts,
      typed.value,
    ]);
  };

  loadTrafficSettings().then(show).catch(reportError);
  onTrafficSettings(show);
  readsAnyHost.addEventListener('change', () => change({ readsAnyHost: readsAnyHost.checked }));
  sample.addEventListener('input', showSample);
  typed.addEventListener('input', () => {
    const pattern = parseHostPattern(typed.value);
    problem.textContent = typed.value !== '' && 'problem' in pattern ? pattern.problem : '';
    showSample();
  });
  element('add-own-host', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const pattern = parseHostPattern(typed.value);
    if ('problem' in pattern) {
      problem.textContent = pattern.problem;
      return;
    }
    const host = typed.value.trim();
    typed.value = '';
    problem.textContent = '';
    change({ ownHosts: [...settings.ownHosts.filter((it) => it !== host), host] });
  });
}

function sampleResult(url: string, patterns: readonly string[]): string {
  if (url.trim() === '') return '';
  if (!URL.canParse(url)) return TEXT.noAddress;
  const isMatch = patterns
    .flatMap(readablePattern)
    .some((pattern) => matchesHostPattern(pattern, url));
  return isMatch ? TEXT.matches : TEXT.matchesNot;
}

function hostRow(host: string, onRemove: () => void): HTMLElement {
  const row = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = host;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = TEXT.remove;
  remove.setAttribute('aria-label', `${TEXT.remove} ${host}`);
  remove.addEventListener('click', onRemove);
  row.append(name, remove);
  return row;
}
