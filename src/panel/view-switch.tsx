import type { PanelState, PanelView } from './panel-state';

const VIEWS = ['calls', 'errors', 'actions'] as const satisfies readonly PanelView[];

/** Which of the views fills the panel. */
export function ViewSwitch({ state }: { state: PanelState }) {
  const words = state.words.value.viewSwitch;
  return (
    <fieldset class="view-switch" aria-label={words.label}>
      {VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          title={words.view[id].title}
          aria-pressed={state.view.value === id}
          onClick={() => {
            state.comparison.value = undefined;
            state.view.value = id;
          }}
        >
          {words.view[id].label}
        </button>
      ))}
    </fieldset>
  );
}
