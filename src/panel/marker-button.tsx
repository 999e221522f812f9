import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelWords } from '../view-model/words/en';
import { MarkerIcon } from './icons';
import type { PanelState } from './panel-state';

/** Puts a named marker into the log, at this moment; the name is asked for on the spot. */
export function MarkerButton({ state }: { state: PanelState }) {
  const words = state.words.value.markerButton;
  const [at, setAt] = useState<number | undefined>(undefined);
  return (
    <span class="marker-place">
      <button
        type="button"
        class="icon-button"
        title={words.label}
        aria-label={words.label}
        aria-expanded={at !== undefined}
        // The moment of the click counts, not that of the name.
        onClick={() => setAt(at === undefined ? Date.now() : undefined)}
      >
        <MarkerIcon />
      </button>
      {at !== undefined && (
        <MarkerName
          words={words}
          suggestion={words.suggestion(state.markers.value.length + 1)}
          onName={(name) => {
            state.addMarker(name, at);
            setAt(undefined);
          }}
          onCancel={() => setAt(undefined)}
        />
      )}
    </span>
  );
}

interface MarkerNameProps {
  readonly words: PanelWords['markerButton'];
  readonly suggestion: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function MarkerName({ words, suggestion, onName, onCancel }: MarkerNameProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  return (
    <input
      ref={input}
      class="marker-name"
      type="text"
      maxLength={100}
      aria-label={words.name}
      title={words.hint}
      defaultValue={suggestion}
      onBlur={onCancel}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          // Chromium's DevTools would open their drawer as well (Chromium 156).
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
        if (event.key === 'Enter') onName(event.currentTarget.value.trim() || suggestion);
      }}
    />
  );
}
