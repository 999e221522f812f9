import browser from 'webextension-polyfill';

export interface DevtoolsPanelOptions {
  readonly title: string;
  /** From the extension's root, with a slash before it: Firefox would look beside the devtools page. */
  readonly icon: string;
  readonly page: string;
}

/**
 * Adds a panel to the developer tools. `onShown` gets the window of the panel's document each time it
 * is shown; moving the dock makes a new one in Firefox.
 */
export async function createDevtoolsPanel(
  options: DevtoolsPanelOptions,
  onShown: (panelWindow: Window) => void,
): Promise<void> {
  const panel = await browser.devtools.panels.create(options.title, options.icon, options.page);
  panel.onShown.addListener((panelWindow) => onShown(panelWindow as unknown as Window));
}
