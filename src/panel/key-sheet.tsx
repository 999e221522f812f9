import { useEffect, useRef } from 'preact/hooks';
import { formatBinding, type KeyPlace, PANEL_KEYS, type PanelKey } from '../view-model/panel-keys';
import type { PanelState } from './panel-state';

const PLACES: readonly KeyPlace[] = ['everywhere', 'list', 'details', 'heads'];

/** Every key of the panel, over everything else. */
export function KeySheet({ state }: { state: PanelState }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { keys } = state.words.value;
  const { hasSingleKeys } = state.settings.value;
  const isMac = state.ports.isMac;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Else the first field would have the focus, and a low panel would be scrolled down to it.
    title.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="text-dialog key-sheet"
      aria-labelledby="key-sheet-title"
      onClose={() => {
        state.showsKeys.value = false;
        state.focus.list();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Chromium's DevTools would open their drawer as well (Chromium 156).
        event.preventDefault();
        event.stopPropagation();
        dialog.current?.close();
      }}
    >
      <h2 id="key-sheet-title" ref={title} tabIndex={-1}>
        {keys.title}
      </h2>
      {PLACES.map((place) => (
        <section key={place}>
          <h3>{keys.places[place]}</h3>
          <dl>
            {keysOf(place, state).map(({ action, bindings, isSingle }) => (
              <div key={action} data-off={isSingle && !hasSingleKeys}>
                <dt>
                  {bindings.map((binding) => (
                    <kbd key={binding}>{formatBinding(binding, isMac)}</kbd>
                  ))}
                </dt>
                <dd>{keys.actions[action]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label class="key-switch">
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ currentTarget }) => state.choose({ hasSingleKeys: currentTarget.checked })}
        />
        {keys.single}
      </label>
      <form method="dialog">
        <button type="submit" class="action-button">
          {keys.close}
        </button>
      </form>
    </dialog>
  );
}

function keysOf(place: KeyPlace, { ports }: PanelState): readonly PanelKey[] {
  return PANEL_KEYS.filter(
    (key) => key.place === place && (key.action !== 'clear' || ports.place === 'devtools'),
  );
}
