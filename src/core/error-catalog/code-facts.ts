import type { ErrorSide } from '../explanation/error-explanation';

/** What is true of an error code in every language. */
export interface CodeFacts {
  readonly side: ErrorSide;
  readonly retry: RetryClass;
}

export type RetryClass =
  /** The request itself has to change. */
  | 'never'
  /** Something outside the request has to change: a key, a clock, a policy, a quota. */
  | 'after-a-fix'
  /** It may end differently after a while. */
  | 'later'
  /** At once for an action that reads, otherwise only after checking whether it took effect. */
  | 'reads-at-once'
  /** Later for an action that reads, otherwise only after checking whether it took effect. */
  | 'reads-later';

/** One row a key; `unknown` where a code does not say whose move it is. */
const ROWS: readonly (readonly [key: string, side: ErrorSide, retry: RetryClass])[] = [
  // Common to all services.
  ['ActionOffline', 'request', 'never'],
  ['AuthFailure.InvalidAuthorization', 'request', 'after-a-fix'],
  ['AuthFailure.InvalidSecretId', 'request', 'after-a-fix'],
  ['AuthFailure.MFAFailure', 'request', 'after-a-fix'],
  ['AuthFailure.SecretIdNotFound', 'request', 'after-a-fix'],
  ['AuthFailure.SignatureExpire', 'request', 'after-a-fix'],
  ['AuthFailure.SignatureFailure', 'request', 'after-a-fix'],
  ['AuthFailure.TokenFailure', 'request', 'after-a-fix'],
  ['AuthFailure.UnauthorizedOperation', 'permission', 'after-a-fix'],
  ['DryRunOperation', 'request', 'after-a-fix'],
  ['FailedOperation', 'unknown', 'after-a-fix'],
  ['InternalError', 'service', 'reads-at-once'],
  ['InvalidAction', 'request', 'never'],
  ['InvalidParameter', 'request', 'never'],
  ['InvalidParameterValue', 'request', 'never'],
  ['InvalidRequest', 'request', 'never'],
  ['IpInBlacklist', 'permission', 'after-a-fix'],
  ['IpNotInWhitelist', 'permission', 'after-a-fix'],
  ['LimitExceeded', 'quota', 'after-a-fix'],
  ['MissingParameter', 'request', 'never'],
  ['NoSuchProduct', 'request', 'never'],
  ['NoSuchVersion', 'request', 'never'],
  ['RequestLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.GlobalRegionUinLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.IPLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.UinLimitExceeded', 'quota', 'later'],
  ['RequestSizeLimitExceeded', 'request', 'never'],
  ['ResourceInUse', 'resource', 'later'],
  ['ResourceInsufficient', 'resource', 'later'],
  ['ResourceNotFound', 'resource', 'after-a-fix'],
  ['ResourceUnavailable', 'resource', 'later'],
  ['ResponseSizeLimitExceeded', 'request', 'never'],
  ['ServiceUnavailable', 'service', 'reads-later'],
  ['UnauthorizedOperation', 'permission', 'after-a-fix'],
  ['UnknownParameter', 'request', 'never'],
  ['UnsupportedOperation', 'resource', 'after-a-fix'],
  ['UnsupportedProtocol', 'request', 'never'],
  ['UnsupportedRegion', 'request', 'never'],

  // First levels that some services share.
  ['AccountQualificationRestrictions', 'account', 'after-a-fix'],
  // A signature or a policy: it says one or the other.
  ['AuthFailure', 'unknown', 'after-a-fix'],
  ['Credential', 'request', 'after-a-fix'],
  ['InternalServerError', 'service', 'reads-at-once'],
  ['InvalidAccount', 'account', 'after-a-fix'],
  ['InvalidDisk', 'resource', 'after-a-fix'],
  ['InvalidFilter', 'request', 'never'],
  ['InvalidImageId', 'request', 'after-a-fix'],
  ['InvalidInstance', 'request', 'never'],
  ['InvalidInstanceId', 'request', 'after-a-fix'],
  ['InvalidParameterCombination', 'request', 'never'],
  ['InvalidParameterConflict', 'request', 'never'],
  ['InvalidPassword', 'request', 'never'],
  ['InvalidPermission', 'account', 'after-a-fix'],
  ['InvalidRegion', 'request', 'never'],
  ['InvalidZone', 'request', 'never'],
  ['OperationDenied', 'unknown', 'after-a-fix'],
  ['OverQuota', 'quota', 'after-a-fix'],
  ['RegionError', 'request', 'never'],
  ['ResourceBusy', 'resource', 'later'],
  ['ResourcesSoldOut', 'resource', 'later'],
  ['TradeDealConflict', 'account', 'later'],

  // Codes of two levels that six or more services share.
  ['FailedOperation.BalanceInsufficient', 'account', 'after-a-fix'],
  ['FailedOperation.ImageDecodeFailed', 'request', 'never'],
  ['FailedOperation.ImageDownloadError', 'request', 'after-a-fix'],
  ['FailedOperation.ImageResolutionExceed', 'request', 'never'],
  ['FailedOperation.ImageSizeExceed', 'request', 'never'],
  ['FailedOperation.InnerError', 'service', 'reads-later'],
  ['FailedOperation.InsufficientBalance', 'account', 'after-a-fix'],
  ['FailedOperation.RequestTimeout', 'service', 'reads-later'],
  ['FailedOperation.RpcFail', 'service', 'reads-later'],
  ['FailedOperation.ServerError', 'service', 'reads-later'],
  ['FailedOperation.SystemError', 'service', 'reads-later'],
  ['FailedOperation.Timeout', 'unknown', 'reads-later'],
  ['FailedOperation.UnKnowError', 'unknown', 'reads-later'],
  ['FailedOperation.Unknown', 'unknown', 'reads-later'],
  ['InternalError.DBError', 'service', 'reads-at-once'],
  ['InternalError.DBOperationError', 'service', 'reads-at-once'],
  ['InternalError.DbOperationFailed', 'service', 'reads-at-once'],
  // The role may be missing on the account's side.
  ['InternalError.GetRoleError', 'unknown', 'reads-later'],
  ['InternalError.InternalError', 'service', 'reads-at-once'],
  ['InternalError.ListInstancesError', 'service', 'reads-at-once'],
  ['InternalError.System', 'service', 'reads-at-once'],
  ['InternalError.SystemError', 'service', 'reads-at-once'],
  ['InternalError.Unknown', 'service', 'reads-at-once'],
  ['InternalError.UnknownError', 'service', 'reads-at-once'],
  ['InvalidParameter.InvalidParameter', 'request', 'never'],
  ['InvalidParameter.InvalidParameterError', 'request', 'never'],
  ['InvalidParameter.MissingParameter', 'request', 'never'],
  ['InvalidParameter.Name', 'request', 'never'],
  ['InvalidParameter.ParamError', 'request', 'never'],
  ['InvalidParameter.ParameterError', 'request', 'never'],
  ['InvalidParameter.PermissionDenied', 'permission', 'after-a-fix'],
  ['InvalidParameterValue.Description', 'request', 'never'],
  ['InvalidParameterValue.ImageEmpty', 'request', 'never'],
  ['InvalidParameterValue.InvalidContent', 'request', 'never'],
  ['InvalidParameterValue.InvalidFilter', 'request', 'never'],
  ['InvalidParameterValue.InvalidParameter', 'request', 'never'],
  ['InvalidParameterValue.InvalidParameterValue', 'request', 'never'],
  ['InvalidParameterValue.InvalidParameterValueError', 'request', 'never'],
  ['InvalidParameterValue.LimitExceeded', 'request', 'never'],
  ['InvalidParameterValue.Name', 'request', 'never'],
  ['InvalidParameterValue.NoFaceInPhoto', 'request', 'never'],
  ['InvalidParameterValue.ParameterValueError', 'request', 'never'],
  ['InvalidParameterValue.Range', 'request', 'never'],
  ['InvalidParameterValue.TooLong', 'request', 'never'],
  ['InvalidParameterValue.Type', 'request', 'never'],
  ['InvalidParameterValue.UrlIllegal', 'request', 'never'],
  ['ResourceNotFound.InstanceNotFound', 'resource', 'after-a-fix'],
  ['ResourceNotFound.NotFound', 'resource', 'after-a-fix'],
  ['ResourceNotFound.ResourceNotFound', 'resource', 'after-a-fix'],
  ['ResourceNotFound.UserNotExist', 'resource', 'after-a-fix'],
  ['ResourceUnavailable.Delivering', 'account', 'later'],
  ['ResourceUnavailable.Freeze', 'account', 'after-a-fix'],
  ['ResourceUnavailable.InArrears', 'account', 'after-a-fix'],
  ['ResourceUnavailable.InstanceStatusAbnormal', 'resource', 'later'],
  ['ResourceUnavailable.LowBalance', 'account', 'after-a-fix'],
  ['ResourceUnavailable.NotExist', 'account', 'after-a-fix'],
  ['ResourceUnavailable.Recover', 'account', 'after-a-fix'],
  ['ResourceUnavailable.StopUsing', 'account', 'after-a-fix'],
  ['ResourcesSoldOut.ChargeStatusException', 'account', 'after-a-fix'],
  ['UnauthorizedOperation.CamNoAuth', 'permission', 'after-a-fix'],
  ['UnauthorizedOperation.NoPermission', 'permission', 'after-a-fix'],
  ['UnauthorizedOperation.PermissionDenied', 'permission', 'after-a-fix'],
  ['UnauthorizedOperation.Unauthorized', 'account', 'after-a-fix'],
  ['UnauthorizedOperation.UnauthorizedOperation', 'permission', 'after-a-fix'],

  // Codes of one service each.
  ['cdn ResourceNotFound.CdnHostNotExists', 'resource', 'after-a-fix'],
  ['clb FailedOperation.InvalidLBStatus', 'resource', 'later'],
  ['cvm InvalidAccount.InsufficientBalance', 'account', 'after-a-fix'],
  ['cvm InvalidInstanceId.NotFound', 'resource', 'after-a-fix'],
  ['cvm InvalidZone.MismatchRegion', 'request', 'never'],
  ['cvm LimitExceeded.InstanceQuota', 'quota', 'after-a-fix'],
  ['cvm ResourceInsufficient.SpecifiedInstanceType', 'resource', 'later'],
  ['cvm ResourcesSoldOut.SpecifiedInstanceType', 'resource', 'later'],
  ['cvm UnsupportedOperation.InstanceStateRunning', 'resource', 'after-a-fix'],
  ['cvm UnsupportedOperation.InstanceStateStopped', 'resource', 'after-a-fix'],
  ['dnspod ResourceNotFound.NoDataOfRecord', 'resource', 'after-a-fix'],
  ['ocr FailedOperation.UnOpenError', 'account', 'after-a-fix'],
  ['sms FailedOperation.InsufficientBalanceInSmsPackage', 'account', 'after-a-fix'],
  ['sms FailedOperation.SignatureIncorrectOrUnapproved', 'request', 'after-a-fix'],
  ['sms FailedOperation.TemplateIncorrectOrUnapproved', 'request', 'after-a-fix'],
  ['sms InvalidParameterValue.IncorrectPhoneNumber', 'request', 'never'],
  ['sms LimitExceeded.PhoneNumberDailyLimit', 'quota', 'later'],
  ['sms LimitExceeded.PhoneNumberThirtySecondLimit', 'quota', 'later'],
  ['tke ResourceNotFound.ClusterNotFound', 'resource', 'after-a-fix'],
  ['vpc AddressQuotaLimitExceeded', 'quota', 'after-a-fix'],
];

/** By code, or by service and code for the entries of one service. */
export const codeFacts: ReadonlyMap<string, CodeFacts> = new Map(
  ROWS.map(([key, side, retry]) => [key, { side, retry }]),
);
