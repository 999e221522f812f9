/** A named moment that a person, or a test run, put into the log. */
export interface Marker {
  readonly name: string;
  /** Unix time in milliseconds. */
  readonly at: number;
}

/** The markers of one log, the earliest first. */
export interface Markers {
  list(): readonly Marker[];
  add(marker: Marker): void;
  clear(): void;
  /** Tells of each change, after it. The returned function ends it. */
  subscribe(listener: () => void): () => void;
}

export interface MarkersOptions {
  /** Told once of each listener that threw and was dropped; default: not told. */
  readonly onListenerError?: (error: unknown) => void;
}

export function createMarkers(options: MarkersOptions = {}): Markers {
  const listeners = new Set<() => void>();
  let markers: readonly Marker[] = [];
  const set = (changed: readonly Marker[]) => {
    markers = changed;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // A panel whose window is gone must not stop the others.
        listeners.delete(listener);
        options.onListenerError?.(error);
      }
    }
  };
  return {
    list: () => markers,
    // A file that is opened later may hold earlier ones.
    // Copied, since a panel's own objects die with its document (Firefox 153).
    add: ({ name, at }) => set([...markers, { name, at }].sort((one, other) => one.at - other.at)),
    clear: () => set([]),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The marker under which something happened: the last one not after it. `markers`: earliest first. */
export function markerAt(markers: readonly Marker[], at: number): Marker | undefined {
  return markers.findLast((marker) => marker.at <= at);
}
