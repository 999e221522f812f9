import { ALL_SITES } from '../platform/site-permissions';
import { element } from './element';

const TEXT = {
  allSites: 'All sites',
  remove: 'Remove',
  notAllowed: 'not allowed',
} as const;

export interface OriginsShown {
  /** Match patterns, those of the manifest among them. */
  readonly granted: readonly string[];
  readonly builtIn: readonly string[];
  readonly onRemove: (origin: string) => void;
}

/** Shows where the observer may look: what is built in, and what the person allowed. */
export function showOrigins({ granted, builtIn, onRemove }: OriginsShown): void {
  const isGranted = new Set(granted);
  const hasAll = isGranted.has(ALL_SITES) || isGranted.has('*://*/*');
  const missing = builtIn.filter((origin) => !hasAll && !isGranted.has(origin));
  const allowed = granted.filter((origin) => !builtIn.includes(origin));

  element('built-in', HTMLElement).replaceChildren(
    ...builtIn.map((origin) => item(origin, missing.includes(origin) ? state() : undefined)),
  );
  element('built-in-missing', HTMLElement).hidden = missing.length === 0;
  element('allowed', HTMLElement).replaceChildren(
    ...allowed.map((origin) => item(origin, removeButton(origin, onRemove))),
  );
  element('none-allowed', HTMLElement).hidden = allowed.length > 0;
  element('allow-all', HTMLElement).hidden = hasAll;
}

function item(origin: string, beside: HTMLElement | undefined): HTMLElement {
  const row = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = nameOf(origin);
  row.append(name);
  if (beside) row.append(beside);
  return row;
}

/** `https://app.example/*` as a person writes it. */
function nameOf(origin: string): string {
  if (origin === ALL_SITES || origin === '*://*/*') return TEXT.allSites;
  return origin.replace(/\/\*$/, '').replace(/^\*:\/\//, '');
}

function state(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'state';
  mark.textContent = TEXT.notAllowed;
  return mark;
}

function removeButton(origin: string, onRemove: (origin: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = TEXT.remove;
  button.setAttribute('aria-label', `${TEXT.remove} ${nameOf(origin)}`);
  button.addEventListener('click', () => onRemove(origin));
  return button;
}
