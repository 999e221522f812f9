/** Stands for node-fetch in the SDK's bundle: the page's own fetch. */
const pageFetch = (url: string, options: RequestInit): Promise<globalThis.Response> =>
  globalThis.fetch(url, options);

export default pageFetch;
export const Response = globalThis.Response;
export const Headers = globalThis.Headers;
