/** A dedicated worker that makes the calls it is sent: `{url, options}` to `{httpStatus, text}`. */
self.addEventListener('message', async ({ data: { url, options } }) => {
  try {
    const response = await fetch(url, options);
    self.postMessage({ httpStatus: response.status, text: await response.text() });
  } catch (error) {
    self.postMessage({ problem: String(error) });
  }
});
