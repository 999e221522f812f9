/** A service worker that passes on what its pages fetch, and fetches by itself what it is told. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const { url, options } = event.data;
  const call = fetch(url, options)
    .then(async (response) => ({ httpStatus: response.status, text: await response.text() }))
    .catch((error) => ({ problem: String(error) }));
  event.waitUntil(call.then((answer) => port.postMessage(answer)));
});
