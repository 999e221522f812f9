/**
 * The errors that a request over its size limit brings: the API checks signatures against what it
 * took in. https://github.com/TencentCloud/tencentcloud-sdk-python/issues/42
 */
export const sizeCodes: ReadonlySet<string> = new Set([
  'RequestSizeLimitExceeded',
  'AuthFailure.SignatureFailure',
]);
