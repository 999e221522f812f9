import type { PanelState, PanelView } from './panel-state';

const VIEWS: readonly { readonly id: PanelView; readonly label: string; readonly title: string }[] =
  [
    { id: 'calls', label: 'Calls', title: 'Every call, in the order of arrival' },
    { id: 'errors', label: 'By error', title: 'Errors by code, action and region' },
  ];

/** Which of the views fills the panel. */
export function ViewSwitch({ state }: { state: PanelState }) {
  return (
    <fieldset class="view-switch" aria-label="View">
      {VIEWS.map(({ id, label, title }) => (
        <button
          key={id}
          type="button"
          title={title}
          aria-pressed={state.view.value === id}
          onClick={() => {
            state.view.value = id;
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
