import type { ReadonlySignal } from '@preact/signals';
import { ExplainBox } from '../panel/explain-box';
import { LiveRegion } from '../panel/live-region';
import type { PanelState } from '../panel/panel-state';
import { TextDialog } from '../panel/text-dialog';
import type { TabCount } from './tab-count';

export interface PopupPageProps {
  readonly state: PanelState;
  /** `undefined` until it is known. */
  readonly count: ReadonlySignal<TabCount | undefined>;
  readonly onOptions: (origin: string | undefined) => void;
  readonly onViewer: () => void;
}

/** What was seen in this tab, where the panel is, and a box to paste an error into. */
export function PopupPage({ state, count, onOptions, onViewer }: PopupPageProps) {
  const words = state.words.value.popup;
  const known = count.value;
  const origin = known?.kind === 'not-allowed' ? known.origin : undefined;
  return (
    <main>
      <h1 class="visually-hidden">TC3 Inspector</h1>
      <p id="seen" role="status">
        {known?.kind === 'counted' && <Counted {...known} words={words} />}
        {known?.kind === 'not-remembered' && words.notRemembered}
        {known?.kind === 'private' && words.private}
      </p>
      <p>{words.nextStep}</p>
      {known?.kind === 'not-allowed' && (
        <p id="not-allowed" class="muted">
          {words.notAllowed}
        </p>
      )}
      <ExplainBox state={state} autoFocus />
      <p class="actions">
        {origin !== undefined && (
          <button type="button" class="action-button" id="allow" onClick={() => onOptions(origin)}>
            {words.allowSite}
          </button>
        )}
        <button type="button" class="action-button" id="viewer" onClick={onViewer}>
          {words.openViewer}
        </button>
        <button
          type="button"
          class="action-button"
          id="options"
          onClick={() => onOptions(undefined)}
        >
          {words.options}
        </button>
      </p>
      <LiveRegion state={state} />
      {state.dialog.value && <TextDialog shown={state.dialog.value} state={state} />}
    </main>
  );
}

interface CountedProps {
  readonly calls: number;
  readonly errors: number | undefined;
  readonly words: PanelState['words']['value']['popup'];
}

function Counted({ calls, errors, words }: CountedProps) {
  if (calls === 0 && errors === undefined) return words.noneSeen;
  return (
    <>
      {words.seen(calls)}
      {errors !== undefined && <span class="error-count"> · {words.errors(errors)}</span>}
    </>
  );
}
