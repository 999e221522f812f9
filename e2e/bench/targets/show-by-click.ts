import { callExpression } from '../../drivers/call-expression';
import { waitUntil } from '../../drivers/wait-until';
import { type BenchChromium, inDocument } from './bench-chromium';

export interface PanelShow {
  /** From the press of the mouse to the first frame with all rows. */
  readonly ms: number;
}

/** Clicks on the panel's tab, which was not shown before, and waits for `rows` rows. */
export async function showByClick(browser: BenchChromium, rows: number): Promise<PanelShow> {
  const { context, devtools } = browser;
  // Docked right the tab is in a menu.
  await devtools.dock('bottom');
  await context.addInitScript({ content: callExpression(watchPanelStart, [rows]) });
  const window = browser.devtoolsWindow();
  await inDocument(window, () => {
    const pressed = { at: 0 };
    Object.assign(globalThis, { benchPressed: pressed });
    addEventListener(
      'mousedown',
      () => {
        pressed.at ||= Date.now();
      },
      true,
    );
  });
  await window.getByRole('tab', { name: 'TC3' }).first().click();
  const pressedAt = await inDocument(
    window,
    () => (globalThis as unknown as { benchPressed: { at: number } }).benchPressed.at,
  );
  const shownAt = await waitUntil('the panel to be shown', () =>
    inDocument(
      devtools.panel(),
      () => (globalThis as unknown as { benchShownAt?: number }).benchShownAt,
    ),
  );
  return { ms: shownAt - pressedAt };
}

/** In each new document: in the panel's, notes the first frame that shows what is to be shown. */
function watchPanelStart(rows: number): void {
  if (!location.pathname.endsWith('/panel.html')) return;
  const look = () => {
    const grid = document.querySelector('[role="grid"]');
    const isThere =
      rows === 0
        ? document.querySelector('.empty-notice, body > input') !== null
        : Number(grid?.getAttribute('aria-rowcount')) === rows + 1 &&
          grid?.querySelector('[data-call]') !== null;
    requestAnimationFrame(() => {
      // The frame before has been drawn by now.
      if (isThere) Object.assign(globalThis, { benchShownAt: Date.now() });
      else look();
    });
  };
  look();
}
