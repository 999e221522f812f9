import { CatalogSection } from './catalog-section';
import { CopiesSection } from './copies-section';
import { DisplaySection } from './display-section';
import { KeptSection } from './kept-section';
import type { OptionsState } from './options-state';
import { PermissionsSection } from './permissions-section';
import { ResetSection } from './reset-section';
import { SitesSection } from './sites-section';
import { TrafficSection } from './traffic-section';

/** The whole page: what is chosen most stands first. */
export function OptionsPage({ state }: { readonly state: OptionsState }) {
  const words = state.words.value;
  const headings: readonly (readonly [id: string, heading: string])[] = [
    ['display', words.display.heading],
    ['traffic', words.traffic.heading],
    ['kept', words.kept.heading],
    ['where', words.sites.heading],
    ['copies', words.copies.heading],
    ['official', words.catalog.heading],
    ['permissions', words.permissions.heading],
    ['reset', words.reset.heading],
  ];
  return (
    <>
      <header>
        <h1>
          <img src="/icons/32.png" alt="" width="24" height="24" /> TC3 Inspector{' '}
          <span class="page-name">{words.heading}</span>
        </h1>
        <p>{words.appliesAtOnce}</p>
      </header>
      <nav aria-label={words.sections}>
        <ul>
          {headings.map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <DisplaySection state={state} />
        <TrafficSection state={state} />
        <KeptSection state={state} />
        <SitesSection state={state} />
        <CopiesSection state={state} />
        <CatalogSection state={state} />
        <PermissionsSection state={state} />
        <ResetSection state={state} />
      </main>
    </>
  );
}
