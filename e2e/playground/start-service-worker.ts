/** The page that the service worker takes care of, and no other. */
const SCOPE = '/sw-page.html';

/**
 * Registers `/sw.js` and waits until it controls this page. Undefined on any page but
 * `/sw-page.html`.
 */
export async function startServiceWorker(): Promise<ServiceWorker | undefined> {
  if (location.pathname !== SCOPE) return undefined;
  const { serviceWorker } = navigator;
  const controlled = new Promise<void>((resolve) => {
    if (serviceWorker.controller !== null) resolve();
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  await serviceWorker.register('/sw.js', { scope: SCOPE });
  await controlled;
  return serviceWorker.controller ?? undefined;
}
