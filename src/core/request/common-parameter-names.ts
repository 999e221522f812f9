/**
 * What each call may carry beside its action's own parameters.
 * https://www.tencentcloud.com/document/api/213/31573 (signature version 1) and the bodies that console
 * pages send.
 */
export const COMMON_PARAMETER_NAMES: Readonly<Record<'v1' | 'gateway', ReadonlySet<string>>> = {
  v1: new Set([
    ...['Action', 'Version', 'Region', 'Language', 'Timestamp', 'Nonce', 'SecretId', 'Token'],
    ...['Signature', 'SignatureMethod', 'RequestClient'],
  ]),
  /** In a gateway's `data`. */
  gateway: new Set(['Version', 'Region', 'Language']),
};
