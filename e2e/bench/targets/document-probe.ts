/** What a probe in a document has seen. */
export interface Probe {
  /** Unix ms; 0 as long as the last row is not on the screen. */
  lastRowAt: number;
  /** Of this document's thread; 0 where none took the 50 ms that make a long task. */
  longestTaskMs: number;
}

export interface ProbedWindow {
  probe?: Probe;
}

/** Where the rows are counted. */
export type RowCounter = 'grid' | 'log' | 'lines' | 'none';

/** In a document: watches its long tasks, and for the frame with its last row. */
export function startProbe(rows: number, counter: RowCounter): void {
  const probe = { lastRowAt: 0, longestTaskMs: 0 };
  const probed = window as unknown as ProbedWindow & { tc3?: { log: { size: number } } };
  probed.probe = probe;
  const startedAt = performance.now();
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime > startedAt) probe.longestTaskMs = Math.max(probe.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask' });
  if (counter === 'none') return;
  const count = () => {
    if (counter === 'log') return probed.tc3?.log.size ?? 0;
    if (counter === 'lines') return document.body.querySelectorAll('div').length;
    return Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) - 1;
  };
  const isDone = () => {
    if (count() < rows) return false;
    probe.lastRowAt = Date.now();
    return true;
  };
  if (counter === 'log') {
    // A hidden document has no frames, and its list is not drawn.
    const look = () => void (isDone() || setTimeout(look, 4));
    look();
    return;
  }
  // To ask in each frame would have the browser make sixty a second.
  const observer = new MutationObserver(() => {
    if (count() < rows) return;
    observer.disconnect();
    requestAnimationFrame(isDone);
  });
  observer.observe(document.body, {
    subtree: true,
    childList: counter === 'lines',
    attributes: counter === 'grid',
    ...(counter === 'grid' ? { attributeFilter: ['aria-rowcount'] } : {}),
  });
}

export function readProbe(): Probe | undefined {
  return (window as unknown as ProbedWindow).probe;
}
