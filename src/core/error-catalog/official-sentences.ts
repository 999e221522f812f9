/**
 * The documentation's own sentences by error code, word for word: the table "Common Error Codes" on
 * the page "API Responses" of the API 3.0 documentation.
 * https://www.tencentcloud.com/document/product/213/33281#common-error-codes
 */
export const officialSentences: ReadonlyMap<string, string> = new Map([
  ['AuthFailure.InvalidSecretId', 'Invalid key (not Cloud API key type).'],
  ['AuthFailure.MFAFailure', 'MFA error.'],
  ['AuthFailure.SecretIdNotFound', 'Key does not exist.'],
  ['AuthFailure.SignatureExpire', 'Signature expired.'],
  ['AuthFailure.SignatureFailure', 'Signature error.'],
  ['AuthFailure.TokenFailure', 'Token error.'],
  ['AuthFailure.UnauthorizedOperation', 'Request not authorized through CAM.'],
  [
    'DryRunOperation',
    'DryRun operation, which means the request will succeed, but an unnecessary DryRun parameter is passed in.',
  ],
  ['FailedOperation', 'Operation failed.'],
  ['InternalError', 'Internal error.'],
  ['InvalidAction', 'API does not exist.'],
  ['InvalidParameter', 'Parameter error.'],
  ['InvalidParameterValue', 'Incorrect parameter value.'],
  ['LimitExceeded', 'Quota limit is exceeded.'],
  ['MissingParameter', 'Parameter missing.'],
  ['NoSuchVersion', 'API version does not exist.'],
  ['RequestLimitExceeded', 'The number of requests exceeds the frequency limit.'],
  ['ResourceInUse', 'Resource is in use.'],
  ['ResourceInsufficient', 'Insufficient resource.'],
  ['ResourceNotFound', 'Resource does not exist.'],
  ['ResourceUnavailable', 'Resource not available.'],
  ['UnauthorizedOperation', 'Unauthorized operation.'],
  ['UnknownParameter', 'Unknown parameter error.'],
  ['UnsupportedOperation', 'Unsupported operation.'],
  [
    'UnsupportedProtocol',
    'HTTP(S) request protocol error; only GET and POST requests are supported.',
  ],
  ['UnsupportedRegion', 'API does not support the passing region.'],
]);
