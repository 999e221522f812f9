import type { ExplanationLink, LinkKind } from '../../core/explanation/explanation-link';
import type { PanelState } from '../panel-state';

export interface ExplanationLinksProps {
  readonly links: readonly ExplanationLink[];
  readonly labels: Readonly<Record<LinkKind, string>>;
  readonly state: PanelState;
}

/** Pages that help. A link that copies says so in its name: none touches the clipboard silently. */
export function ExplanationLinks({ links, labels, state }: ExplanationLinksProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>{state.explainer.value.headings.links}</h3>
      <ul class="links">
        {links.map(({ kind, url, copies }) => (
          <li key={kind}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              onClick={
                copies === undefined
                  ? undefined
                  : () => {
                      state.ports.copyText(copies).catch(state.ports.reportError);
                    }
              }
            >
              {labels[kind]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
