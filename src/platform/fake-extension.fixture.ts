type Listener = (...values: never[]) => unknown;

/** Stands in for one event of the browser. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    fire: (...values: unknown[]) => {
      for (const listener of [...listeners]) listener(...(values as never[]));
    },
  };
}

/** Stands in for a storage area with a quota; every write takes a turn of the event loop. */
export function fakeStorage(quota = Number.POSITIVE_INFINITY) {
  const values: Record<string, unknown> = {};
  let writing = 0;
  const area = {
    values,
    quota,
    mostWritesAtOnce: 0,
    writes: 0,
    get: async (key: string | null) =>
      structuredClone(key === null ? values : { ...(key in values && { [key]: values[key] }) }),
    set: async (items: Record<string, unknown>) => {
      area.writes++;
      area.mostWritesAtOnce = Math.max(area.mostWritesAtOnce, ++writing);
      const copy = structuredClone(items);
      await new Promise((resolve) => setTimeout(resolve, 1));
      writing--;
      if (JSON.stringify({ ...values, ...copy }).length > area.quota) {
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      }
      Object.assign(values, copy);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete values[key as string];
    },
  };
  return area;
}

/** Stands in for what the background uses of the browser; one tab in ten is private. */
export function fakeExtension(quota?: number) {
  return {
    runtime: {
      id: 'own-id' as string | undefined,
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onConnect: fakeEvent(),
      connect: (_options: { readonly name: string }): unknown => undefined,
    },
    devtools: { inspectedWindow: { tabId: 1 } },
    storage: { session: fakeStorage(quota), local: fakeStorage(), onChanged: fakeEvent() },
    tabs: {
      onRemoved: fakeEvent(),
      get: async (tabId: number) => ({ id: tabId, incognito: tabId % 10 === 0 }),
    },
  };
}
