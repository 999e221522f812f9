import type { Page } from '@playwright/test';
import { inDocument } from './bench-chromium';

/** The parts of Chrome's own Network panel that the bench looks at; seen in 156. */
interface NetworkModule {
  NetworkPanel: {
    NetworkPanel: {
      instance(): {
        networkLogView: {
          dataGrid: { rootNode(): { children: { request(): { requestMethod: string } | null }[] } };
        };
      };
    };
  };
}

interface NetworkWindow {
  /** Rows of calls in the grid; not that many while there are fewer than `least` rows of any kind. */
  benchNetworkRows(least: number): number;
}

/** Shows Chrome's own Network panel and makes its rows countable from inside. */
export async function showNetworkPanel(window: Page): Promise<void> {
  await inDocument(window, async () => {
    const paths = ['./ui/legacy/legacy.js', './panels/network/network.js'] as const;
    const { ViewManager } = await import(paths[0]);
    await ViewManager.ViewManager.instance().showView('network');
    const { NetworkPanel }: NetworkModule = await import(paths[1]);
    const { dataGrid } = NetworkPanel.NetworkPanel.instance().networkLogView;
    const target = globalThis as unknown as NetworkWindow;
    target.benchNetworkRows = (least) => {
      const { children } = dataGrid.rootNode();
      // Preflights and files have rows too. To look at each takes time, so only near the end.
      if (children.length < least) return 0;
      return children.filter((row) => row.request()?.requestMethod === 'POST').length;
    };
  });
}

/** In the DevTools window: as the probe, for Chrome's own panel. */
export function watchNetworkPanel(calls: number): void {
  const probed = window as unknown as NetworkWindow & { probe: { lastRowAt: number } };
  const rows = probed.benchNetworkRows(0) + calls;
  const look = () => {
    if (probed.benchNetworkRows(rows) >= rows) probed.probe.lastRowAt = Date.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
