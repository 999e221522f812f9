/** What the console's gateway says when it does not pass a call on. */
export interface GatewayRefusal {
  /** Name for the log. */
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * By the `csrfCode` that a test puts in the URL; the real gateway of course judges the session.
 * Codes 401, 9, 21, 1216 and 10013 were seen in the field; the words are ours.
 */
export const gatewayRefusals: Readonly<Record<string, GatewayRefusal>> = {
  // The session is over.
  expired: {
    name: 'session-expired',
    status: 200,
    body: { code: 401, message: 'session expired', data: null },
  },
  // Nobody is signed in.
  'signed-out': {
    name: 'gateway-9',
    status: 200,
    body: { code: 9, message: '登录态无效，请重新登录', data: null },
  },
  // Somebody else signed in, in another tab.
  conflict: {
    name: 'gateway-21',
    status: 200,
    body: { code: 21, message: '登录态冲突，请刷新页面', data: null },
  },
  // The code in the URL is not that of the cookie.
  csrf: {
    name: 'gateway-csrf',
    status: 200,
    body: { code: 9, msg: 'CSRF check failed', data: null },
  },
  // An action the gateway does not carry.
  type: {
    name: 'gateway-1216',
    status: 200,
    body: { code: 1216, msg: '不合法的云 API 类型', data: null },
  },
  // A failure of the product's own backend.
  broken: {
    name: 'gateway-10013',
    status: 500,
    body: { code: 10013, msg: 'the backend gave up', data: null },
  },
};
