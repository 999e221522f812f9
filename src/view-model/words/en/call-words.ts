import { counted } from './counted';

/** What is said of one call beside its outcome, in English. */
export const callWords = {
  callRemarks: {
    forwardedBy: (endpoint: string) => `Forwarded by ${endpoint}, not the API's own envelope.`,
    gatewaysOwn:
      'These are the gateway\u2019s own words: it did not ask the API, so there is no RequestId.',
    httpStatus: (status: number) =>
      `The envelope came with HTTP ${status}; some SDKs then do not read it.`,
    legacy: (said: string) => `This is an answer of API 2.0: ${said}.`,
    deprecated: 'deprecated',
    partlyFailed: 'partly failed',
    partlyFailedWith: (code: string) => `partly failed: ${code}`,
    longInteger: 'integers beyond 2^53',
    deprecatedBy: (text: string) => `The action is deprecated: ${text}`,
    itemsFailed: (count: number, path: string, code: string | undefined) => {
      const first = code === undefined ? '' : `, the first with ${code}`;
      return `The call succeeded, but ${counted(count, 'item', 'items')} in ${path} failed${first}.`;
    },
    goesOn: (name: string, value: string) =>
      `The work goes on after this answer: ask for its end by ${name} ${value}.`,
    rounded: (path: string, digits: string) =>
      `${path} holds ${digits}, beyond 2^53: JSON.parse in the page rounds it.`,
  },
  captureText: {
    source: {
      devtools: "the browser's network log",
      'devtools-through-worker': "the browser's network log, passed on by a service worker",
      'devtools-no-page':
        "the browser's network log, which names no page for it: a service worker, a frame of another site, or a page from before DevTools opened",
      file: 'a file',
    },
    word: {
      devtools: 'whole',
      'devtools-through-worker': 'through a service worker',
      'devtools-no-page': 'whole, page not named',
      observer: 'observer only',
      file: 'from a file',
      pasted: 'pasted',
    },
    noBody: 'without the response body',
    beginningOnly: 'with the beginning of the response body',
    observerLine:
      'Seen by the background observer alone: no headers, no bodies, secrets in the URL masked.',
    pastedLine:
      'Pasted: only the response was available, so action, region and time are not known.',
    from: (source: string, missing: string | undefined) =>
      `From ${source}${missing === undefined ? '' : `, ${missing}`}.`,
  },
  callSummary: {
    warning: {
      'request-id-missing':
        'The response has no RequestId. Give support the time, the endpoint and the action instead.',
      'extra-top-level-keys': 'There are other keys beside Response; the SDKs ignore them.',
      'error-empty':
        'The response has an Error that says nothing beside its data; it counts as a success.',
      'error-in-stream': 'The stream began well; the error came as one of its events.',
      'body-cut': 'Only the beginning of the body is there; the error in it is whole.',
    },
    signer: {
      page: () => 'this page',
      gateway: () => 'the console, for the signed-in account',
      server: (endpoint: string) => `your server at ${endpoint}`,
      none: () => 'nobody (sent with SKIP)',
    },
    service: 'Service',
    action: 'Action',
    version: 'Version',
    region: 'Region',
    endpoint: 'Endpoint',
    status: 'HTTP status',
    networkError: 'Network error',
    time: 'Time',
    duration: 'Duration',
    captured: 'Captured',
    signedBy: 'Signed by',
    /** With the name that the language has for it. */
    regionName: (region: string) => region,
  },
  lostAnswer: {
    searchText: (name: string, from: string, to: string) => `${name} ${from} to ${to} UTC`,
  },
};
