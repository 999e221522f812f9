import { counted } from './counted';

const NO_CORS =
  'API hosts never send CORS headers. Call them from your own server and let the page ask that.';
const REDIRECTED = 'The server sent the call elsewhere. What follows is a row of its own.';

const corsBlocked = (forWhom: string) =>
  `The API answered, but the browser kept the answer from the page: it has no Access-Control-Allow-Origin for ${forWhom}.`;

/** What happened, and what to do next, in English. */
export const noticeWords = {
  failureText: {
    notice: {
      'cors-blocked': { text: corsBlocked('it'), nextStep: NO_CORS },
      'preflight-failed': {
        text: 'The browser asked first whether the page may send this (OPTIONS) and was refused, so the call never left.',
        nextStep: NO_CORS,
      },
      'name-not-resolved': {
        text: 'The host name was not found.',
        nextStep: 'Check the endpoint for typing errors, then DNS, VPN and proxy settings.',
      },
      'connection-refused': {
        text: 'Nothing accepted the connection at that host and port.',
        nextStep: 'Check that the server runs and that the port is right.',
      },
      'connection-reset': {
        text: 'The connection was closed before the answer was whole.',
        nextStep: 'Repeat the call; if it stays, look at proxies and firewalls on the way.',
      },
      'empty-answer': {
        text: 'The server closed the connection without an answer.',
        nextStep: "Look into the server's or proxy's log.",
      },
      'answer-cut': { text: 'The connection broke in the middle of the answer.' },
      tls: {
        text: 'The browser does not trust the certificate, or could not agree on encryption.',
        nextStep: 'Open the endpoint in a tab to see what is wrong with its certificate.',
      },
      'timed-out': {
        text: 'No answer came in time.',
        nextStep: 'Check the network, then repeat.',
      },
      offline: {
        text: 'The network was down or changed while the call ran.',
        nextStep: 'Reconnect, then repeat.',
      },
      aborted: {
        text: 'The page gave the call up before the answer came.',
        nextStep: "Look for an AbortController or a time limit in the page's code.",
      },
      navigated: { text: 'The page navigated away while the call ran.' },
      blocked: {
        text: "The browser did not send the call: an extension, a policy or the page's own CSP forbids it.",
        nextStep: 'Try without other extensions; the Console names a CSP violation.',
      },
      redirected: {
        text: REDIRECTED,
        nextStep: 'If this was not meant, check the endpoint and who answers there.',
      },
      unknown: {
        text: 'The page got no response, and the browser gives no reason.',
        nextStep: "Look at the Console for the browser's words.",
      },
    },
    corsBlockedFor: corsBlocked,
    redirectedTo: (url: string) => `${REDIRECTED} It leads to ${url}`,
  },
  noBodyText: {
    unreadable: {
      'no-response': {
        text: 'No response came, so there is no body.',
        nextStep: 'Check the network and repeat the step.',
      },
      'too-large': {
        text: 'The body is larger than the browser keeps for its developer tools: about 20 MB in Chrome, 1 MiB in Firefox.',
        nextStep: 'Ask for less at once, for example with Limit and Offset, and repeat the call.',
      },
      navigated: {
        text: 'The page navigated before the body could be read.',
        nextStep: 'Turn on "Preserve log" in the Network panel and repeat the step.',
      },
      refused: {
        text: 'The browser refused to hand over the body.',
        nextStep: 'Repeat the step while DevTools stays open.',
      },
      'not-delivered': {
        text: 'The browser gave no body and no reason.',
        nextStep: 'Repeat the step while DevTools stays open.',
      },
      pending: {
        text: 'The call is running.',
        nextStep: 'Its answer appears here as soon as the browser has it.',
      },
      'before-devtools': {
        text: 'This call ended before DevTools was open. Its answer, and the RequestId in it, were not kept.',
        nextStep:
          'Keep DevTools open and repeat the step. If it was no read, first check whether it already took effect.',
      },
      evicted: {
        text: 'The body was dropped to stay within the limit for stored bodies; the oldest go first.',
        nextStep: 'Repeat the call to see its body.',
      },
      cut: {
        text: 'The body ends before the envelope does: the response was cut on its way.',
        nextStep: 'Repeat the call. If it was no read, first check whether it already took effect.',
      },
      binary: {
        text: 'The body is binary, so it cannot be read as an envelope.',
        nextStep: 'Check that the page asked the right endpoint.',
      },
    },
    noEnvelope: {
      empty: 'The body is empty; an API envelope was expected.',
      markup:
        'An HTML page came instead of an API envelope, most likely from a gateway on the way.',
      'not-json': 'Plain text came instead of an API envelope.',
      cut: 'The JSON ends before its end.',
      'text after the value': 'The JSON is followed by more text.',
      damaged: 'The JSON is damaged.',
      'no-response-object': 'The JSON has no Response object, so it is no API 3.0 envelope.',
    },
    noEnvelopeNext: (status: number) =>
      `The answer came with HTTP ${status}. See it under Response, then check the endpoint and what stands between page and API.`,
  },
  panelNotice: {
    gone: 'The extension was reloaded or updated, so this window gets no more calls. Close DevTools and open it again.',
    paused: (count: number) =>
      `Paused. ${counted(count, 'call was', 'calls were')} not listed since.`,
    resume: 'Resume',
    withheld: (count: number) =>
      `${counted(count, 'call', 'calls')} finished that the Network panel did not deliver. It is probably filtered or paused: clear its filter and resume it.`,
    notGranted: (host: string) =>
      `On ${host} only finished calls are listed: pending, cut-off and earlier ones need your permission.`,
    allow: 'Allow…',
  },
  pastedView: {
    onlyId: {
      text: 'This is a RequestId. Alone it does not say what happened.',
      nextStep: 'Tencent Cloud can look it up: in CloudAudit, or from a ticket.',
    },
    nothing: {
      'not-recognised': {
        text: 'There is no envelope, error line, error code or RequestId in this text.',
        nextStep:
          'Paste the whole response, or the line that begins with [TencentCloudSDKError] or [TencentCloudSDKException].',
      },
      'too-large': {
        text: 'This text is over 5 MB.',
        nextStep: 'Paste only the response with the error.',
      },
    },
  },
};
