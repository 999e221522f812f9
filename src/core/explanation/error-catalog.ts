import type { ErrorSide } from './error-explanation';

/** What we have on file about one error code. */
export interface CatalogEntry {
  /** The documentation's sentence, word for word. */
  readonly official: string;
  /** One or two sentences of our own: what happened. */
  readonly meaning: string;
  /** One to four, the most likely first. */
  readonly nextSteps: readonly string[];
  readonly side: ErrorSide;
  readonly retry: CatalogRetry;
}

export type CatalogRetry =
  /** The request itself has to change. */
  | { readonly class: 'never'; readonly text: string }
  /** Something outside the request has to change: a key, a clock, a policy, a quota. */
  | { readonly class: 'after-a-fix'; readonly text: string }
  /** It may end differently after a while. */
  | { readonly class: 'later'; readonly text: string }
  /** At once for an action that reads, otherwise only after checking whether it took effect. */
  | { readonly class: 'reads-at-once' };

/**
 * The error codes that are common to all services. `official` is quoted from the table "Common
 * Error Codes" on the page "API Responses" of the API 3.0 documentation; all else is ours.
 * https://www.tencentcloud.com/document/product/213/33281#common-error-codes
 */
export const errorCatalog: ReadonlyMap<string, CatalogEntry> = new Map<string, CatalogEntry>([
  [
    'AuthFailure.InvalidSecretId',
    {
      official: 'Invalid key (not Cloud API key type).',
      meaning: 'The key that signed the request is not a Cloud API key.',
      nextSteps: [
        'Compare the SecretId that was sent with those on the API Keys page of the CAM console.',
        'Use a SecretId and SecretKey from that page, not the key of a single product or an AppKey.',
        'If your own server signs for the page, correct the key there.',
      ],
      side: 'request',
      retry: { class: 'after-a-fix', text: 'After it is signed with a Cloud API key.' },
    },
  ],
  [
    'AuthFailure.MFAFailure',
    {
      official: 'MFA error.',
      meaning: 'The multi-factor authentication (MFA) for this operation did not succeed.',
      nextSteps: [
        'Verify again with the MFA device, using a code that has not expired.',
        'Check which MFA device is bound to the user, under Users in the CAM console.',
        'If an app makes the codes, check that the clock of its device is right.',
      ],
      side: 'request',
      retry: { class: 'after-a-fix', text: 'After a new MFA verification.' },
    },
  ],
  [
    'AuthFailure.SecretIdNotFound',
    {
      official: 'Key does not exist.',
      meaning:
        'Tencent Cloud found no key with this SecretId. It may be mistyped, deleted or disabled.',
      nextSteps: [
        'Check on the API Keys page of the CAM console that the SecretId is there and enabled.',
        'Look for spaces, quotation marks or missing characters around the SecretId that was sent.',
        'If the key is temporary, send its token in X-TC-Token and check that it has not expired.',
      ],
      side: 'request',
      retry: { class: 'after-a-fix', text: 'After it is signed with a key that is enabled.' },
    },
  ],
  [
    'AuthFailure.SignatureExpire',
    {
      official: 'Signature expired.',
      meaning:
        "The time in the request and the server's clock are too far apart. At most 5 minutes are allowed.",
      nextSteps: [
        'Correct the clock of the machine that signs, and turn on its time synchronization.',
        'Send X-TC-Timestamp (Timestamp in v1) as Unix time in seconds: not in milliseconds, not shifted to a local time zone.',
        'Sign right before sending. A signed request that waits or is sent again expires after 5 minutes.',
      ],
      side: 'request',
      retry: {
        class: 'after-a-fix',
        text: 'After the clock is right, with a new timestamp and signature.',
      },
    },
  ],
  [
    'AuthFailure.SignatureFailure',
    {
      official: 'Signature error.',
      meaning: 'The signature does not match the request as it arrived.',
      nextSteps: [
        'Check that the SecretKey belongs to the SecretId and has no spaces or quotation marks around it.',
        'Check that Content-Type, Host and body are sent exactly as they were signed; libraries often add "; charset=utf-8".',
        'In v3 (TC3-HMAC-SHA256), use the UTC date of X-TC-Timestamp and the service name of the endpoint in Credential.',
        'In v1, URL-encode the Signature parameter, and use v3 for bodies over 1 MB.',
      ],
      side: 'request',
      retry: {
        class: 'after-a-fix',
        text: 'After the signing is corrected, with a new signature.',
      },
    },
  ],
  [
    'AuthFailure.TokenFailure',
    {
      official: 'Token error.',
      meaning:
        'The token of the temporary key was not accepted. It may have expired, or not belong to this key.',
      nextSteps: [
        'Get new temporary credentials from STS, and use their SecretId, SecretKey and token together.',
        'Check that X-TC-Token (Token in v1) holds the whole token, neither cut nor encoded twice.',
        'If the key is a permanent one, leave X-TC-Token out.',
      ],
      side: 'request',
      retry: { class: 'after-a-fix', text: 'With new temporary credentials.' },
    },
  ],
  [
    'AuthFailure.UnauthorizedOperation',
    {
      official: 'Request not authorized through CAM.',
      meaning: 'Cloud Access Management (CAM) did not authorize the caller for this request.',
      nextSteps: [
        'Read the message: it often names the operation and the resource that were refused.',
        'In the CAM console, find the user or role that signed, and add a policy that allows this action on this resource.',
        'Look for a policy that denies it, and for conditions such as source IP or tags. A deny outweighs an allow.',
        'If you may not change policies, ask an administrator of the account.',
      ],
      side: 'permission',
      retry: { class: 'after-a-fix', text: 'After the permission is granted.' },
    },
  ],
  [
    'DryRunOperation',
    {
      official:
        'DryRun operation, which means the request will succeed, but an unnecessary DryRun parameter is passed in.',
      meaning:
        'This was a trial run, because DryRun was set. Without it, the request would have succeeded.',
      nextSteps: ['To carry the operation out, leave DryRun out or set it to false.'],
      side: 'request',
      retry: { class: 'after-a-fix', text: 'Send it again without DryRun to do it for real.' },
    },
  ],
  [
    'FailedOperation',
    {
      official: 'Operation failed.',
      meaning:
        'The service could not carry out the operation. This code alone does not give the reason.',
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        "Check the state of the resource in the service's console.",
        "Look the code up under Error Codes in the service's API documentation.",
        'If the reason stays unclear, send the RequestId to Tencent Cloud support.',
      ],
      // The code does not say whose move it is; the message may.
      side: 'unknown',
      retry: {
        class: 'after-a-fix',
        text: 'After the reason in the message is dealt with. If the action changes something, check first how far it came.',
      },
    },
  ],
  [
    'InternalError',
    {
      official: 'Internal error.',
      meaning:
        'Something went wrong inside Tencent Cloud while it handled the request. The code does not say what.',
      nextSteps: [
        'If the action changes something, check in the console or in CloudAudit whether it took effect.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
      side: 'service',
      retry: { class: 'reads-at-once' },
    },
  ],
  [
    'InvalidAction',
    {
      official: 'API does not exist.',
      meaning: 'The service has no action of this name in this version.',
      nextSteps: [
        'Compare X-TC-Action (Action in v1) with the API documentation, capitals included.',
        'Check that the version in X-TC-Version has this action.',
        'Check that the endpoint is that of the right service, such as cvm.tencentcloudapi.com for cvm.',
      ],
      side: 'request',
      retry: {
        class: 'never',
        text: 'Not as it is. Correct the action, the version or the endpoint first.',
      },
    },
  ],
  [
    'InvalidParameter',
    {
      official: 'Parameter error.',
      meaning:
        'A parameter was not accepted. Its format, its type or its combination with other parameters may be wrong.',
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Compare the parameter's type and format with the action's API documentation.",
        'Check that the body is valid JSON if Content-Type is application/json.',
        'In v1 and in GET requests, number list items from 0 without gaps, as in Filters.0.Name.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Correct the parameter first.' },
    },
  ],
  [
    'InvalidParameterValue',
    {
      official: 'Incorrect parameter value.',
      meaning: 'A parameter has a value that is not accepted.',
      nextSteps: [
        'Read the message: it often names the parameter or the value.',
        "Compare the value with the allowed values, lengths and ranges in the action's API documentation.",
        'Check that ids, zones and types in the request exist in the region of X-TC-Region.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Correct the value first.' },
    },
  ],
  [
    'LimitExceeded',
    {
      official: 'Quota limit is exceeded.',
      meaning: 'The request would go beyond a quota.',
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one, to see which quota it is.',
        'Ask for less in one call, or delete what is no longer needed.',
        "Look the quota up in the service's console, and apply for a higher one in a ticket.",
      ],
      side: 'quota',
      retry: { class: 'after-a-fix', text: 'After there is room within the quota again.' },
    },
  ],
  [
    'MissingParameter',
    {
      official: 'Parameter missing.',
      meaning: 'A parameter that the action requires is not in the request.',
      nextSteps: [
        'Read the message: it often names the parameter.',
        'Check the spelling of the names that were sent, capitals included.',
        'In v3, send X-TC-Action, X-TC-Version and X-TC-Timestamp as headers, and X-TC-Region where the action needs a region.',
        'Check that the body arrived: that it was sent, and that Content-Type says what it is.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Add the parameter first.' },
    },
  ],
  [
    'NoSuchVersion',
    {
      official: 'API version does not exist.',
      meaning: 'The service has no API version of this name.',
      nextSteps: [
        'Compare X-TC-Version (Version in v1) with the API documentation. It is a date, such as 2017-03-12 for cvm.',
        'Check that the endpoint and the version belong to the same service.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Correct the version or the endpoint first.' },
    },
  ],
  [
    'RequestLimitExceeded',
    {
      official: 'The number of requests exceeds the frequency limit.',
      meaning: 'Calls came more often than the frequency limit allows.',
      nextSteps: [
        'Repeat with growing pauses: 1 s, then 2 s, then 4 s.',
        'Send fewer calls at the same time: spread them, keep answers, or ask for larger pages with Limit.',
        'Look in the message for the limit, or in the API documentation of the action.',
        'If the limit is too low for your use, ask for a higher one in a ticket.',
      ],
      side: 'quota',
      retry: { class: 'later', text: 'Later, with growing pauses: 1 s, then 2 s, then 4 s.' },
    },
  ],
  [
    'ResourceInUse',
    {
      official: 'Resource is in use.',
      meaning: 'The resource is in use, which rules this operation out for now.',
      nextSteps: [
        'Read the message to see which resource it is and what uses it.',
        "Check in the service's console whether another operation on it is running, and wait for its end.",
        'If other resources are bound to it, unbind or delete those first.',
      ],
      side: 'resource',
      retry: {
        class: 'later',
        text: 'Later, with growing pauses, once the resource is no longer in use.',
      },
    },
  ],
  [
    'ResourceInsufficient',
    {
      official: 'Insufficient resource.',
      meaning: 'There is not enough of a resource to do what the request asks.',
      nextSteps: [
        'Read the message to see what is short.',
        'Ask for another zone, another type or a smaller number.',
        "Check what is left with the service's Describe actions, or on its purchase page.",
      ],
      side: 'resource',
      retry: {
        class: 'later',
        text: 'Later, when there may be enough again. With another zone or type there is no need to wait.',
      },
    },
  ],
  [
    'ResourceNotFound',
    {
      official: 'Resource does not exist.',
      meaning: 'The service found no such resource.',
      nextSteps: [
        'Check the id in the request, character by character.',
        'Check that X-TC-Region (Region in v1) is the region in which the resource lives.',
        'Check that the key belongs to the account which owns the resource.',
        "Look in the service's console whether it was deleted, or is still being created.",
      ],
      side: 'resource',
      retry: {
        class: 'after-a-fix',
        text: 'After the id, the region or the account is corrected, or the resource exists.',
      },
    },
  ],
  [
    'ResourceUnavailable',
    {
      official: 'Resource not available.',
      meaning: 'The resource cannot be used at the moment.',
      nextSteps: [
        "Check the resource's state in the service's console: it may be starting, changing, stopped or isolated.",
        'Wait until an operation on it has ended.',
        'If it is isolated, check the bill in Billing Center.',
      ],
      side: 'resource',
      retry: {
        class: 'later',
        text: 'Later, with growing pauses, once the resource is available again.',
      },
    },
  ],
  [
    'UnauthorizedOperation',
    {
      official: 'Unauthorized operation.',
      meaning: 'The caller has no permission for this operation.',
      nextSteps: [
        'Read the message: it often names the operation and the resource that were refused.',
        'In the CAM console, check that the user or role that signed has a policy which allows this action on this resource.',
        'Check that the account has activated the service and may use this feature.',
        'If you may not change policies, ask an administrator of the account.',
      ],
      side: 'permission',
      retry: { class: 'after-a-fix', text: 'After the permission is granted.' },
    },
  ],
  [
    'UnknownParameter',
    {
      official: 'Unknown parameter error.',
      meaning: 'The request has a parameter that this action does not know.',
      nextSteps: [
        'Read the message: it often names the parameter.',
        'Check the spelling of the name, capitals included, and that it stands at the right level.',
        'Check that the version in X-TC-Version has this parameter.',
        'If the action does not need it, leave it out.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Correct the name or leave it out first.' },
    },
  ],
  [
    'UnsupportedOperation',
    {
      official: 'Unsupported operation.',
      meaning:
        'The operation is not supported here. It may not fit this resource, or the state that it is in.',
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        "Check the resource's state and type in the service's console.",
        "Compare them with the conditions in the action's API documentation.",
      ],
      side: 'resource',
      retry: {
        class: 'after-a-fix',
        text: 'After the resource is in a state that allows the operation, if there is one.',
      },
    },
  ],
  [
    'UnsupportedProtocol',
    {
      official: 'HTTP(S) request protocol error; only GET and POST requests are supported.',
      meaning: 'The request was not sent in a way that the API takes: GET or POST, over HTTP(S).',
      nextSteps: [
        'Send the call as POST or GET.',
        'Check that no proxy or redirect on the way changes the method.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Send it as POST or GET.' },
    },
  ],
  [
    'UnsupportedRegion',
    {
      official: 'API does not support the passing region.',
      meaning: 'The action does not support the region in the request.',
      nextSteps: [
        'Check X-TC-Region (Region in v1): a region such as ap-guangzhou, not a zone such as ap-guangzhou-3.',
        "Choose one of the regions that the action's API documentation lists.",
        'If the action takes no region, leave X-TC-Region out.',
      ],
      side: 'request',
      retry: { class: 'never', text: 'Not as it is. Choose another region first.' },
    },
  ],
]);
