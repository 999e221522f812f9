import browser from 'webextension-polyfill';

export interface DevtoolsPanelOptions {
  readonly title: string;
  /** From the extension's root, with a slash before it: Firefox would look beside the devtools page. */
  readonly icon: string;
  readonly page: string;
}

export interface DevtoolsPanelListener {
  /** Gets the window of the panel's document each time it is shown; moving the dock makes a new one in Firefox. */
  onShown(panelWindow: Window): void;
  /** What is searched for in the browser's own search bar (Chromium; Firefox 153 has no such event). */
  onSearch(panelWindow: Window, text: string): void;
}

/** Adds a panel to the developer tools. */
export async function createDevtoolsPanel(
  options: DevtoolsPanelOptions,
  listener: DevtoolsPanelListener,
): Promise<void> {
  const panel: PanelWithSearch = await browser.devtools.panels.create(
    options.title,
    options.icon,
    options.page,
  );
  let shown: Window | undefined;
  panel.onShown.addListener((panelWindow) => {
    shown = panelWindow as unknown as Window;
    listener.onShown(shown);
  });
  panel.onSearch?.addListener((action, text) => {
    if (shown === undefined) return;
    if (action === 'performSearch') listener.onSearch(shown, text ?? '');
    else if (action === 'cancelSearch') listener.onSearch(shown, '');
  });
}

/** The polyfill's types follow Firefox. */
type PanelWithSearch = Awaited<ReturnType<typeof browser.devtools.panels.create>> & {
  readonly onSearch?: {
    addListener(listener: (action: string, text: string | undefined) => void): void;
  };
};
