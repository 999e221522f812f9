import { useEffect } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import { onSearch } from '../messages/panel-search';
import type { PanelState } from './panel-state';

/** Where the body of a call is shown, which has a search of its own. */
const OWN_SEARCH = '.body-editor';
const DETAILS = '.details';
const CONTENT = '[role="tabpanel"]';

/** The keys that count everywhere in the panel, and those that go from call to call in the details. */
export function usePanelKeys(state: PanelState): void {
  useEffect(() => {
    const take = (act: () => void) => (event: KeyboardEvent) => {
      if (event.isComposing || isWithin(event, OWN_SEARCH)) return;
      // Chromium's DevTools would open their own search or clear their own log: only a capturing
      // listener that stops the key keeps it from them (Chromium 156).
      event.preventDefault();
      event.stopPropagation();
      if (!state.dialog.value && !state.showsKeys.value) act();
    };
    const go = (step: 1 | -1) => (event: KeyboardEvent) => {
      if (!isWithin(event, DETAILS)) return;
      const { calls } = state.list.value;
      const id = state.selectedCall.value?.id;
      const next = calls[calls.findIndex((call) => call.id === id) + step];
      event.preventDefault();
      event.stopPropagation();
      if (next === undefined) return;
      const isInContent = isWithin(event, CONTENT);
      state.select(next.id);
      // The content of another call is another element, which is there with the next frame.
      if (isInContent) requestAnimationFrame(() => state.focus.details());
    };
    // Chromium's own search bar filters the list as well.
    const stopSearch = onSearch(window, (text) => {
      state.filter.value = text;
    });
    const stopKeys = tinykeys(
      window,
      {
        '$mod+f': take(() => state.focus.filter()),
        // Of a tab it is the key to the address bar.
        ...(state.ports.place === 'devtools' && {
          '$mod+l': take(() => {
            if (state.list.value.total > 0) state.clear();
          }),
        }),
        'Alt+ArrowDown': go(1),
        'Alt+ArrowUp': go(-1),
      },
      { capture: true },
    );
    return () => {
      stopSearch();
      stopKeys();
    };
  }, [state]);
}

function isWithin(event: KeyboardEvent, selector: string): boolean {
  return event.composedPath().some((it) => it instanceof Element && it.matches(selector));
}
