import type { CatalogText } from '../error-catalog';

/** The error codes common to all services, explained in English. */
export const commonCodes: readonly (readonly [code: string, text: CatalogText])[] = [
  [
    'ActionOffline',
    {
      meaning: 'The action has been retired. The service no longer carries it out.',
      causes: [
        'A newer action has taken its place.',
        'An old SDK, or an old version of the API, still offers it.',
      ],
      nextSteps: [
        "Look in the service's API documentation for the action that replaces it.",
        'Compare X-TC-Version with the versions that the service offers today.',
        'If nothing replaces it, ask Tencent Cloud support with the RequestId.',
      ],
      retry: 'Not as it is. Call the action that replaces it.',
    },
  ],
  [
    'AuthFailure.InvalidAuthorization',
    {
      meaning: 'The Authorization header does not have the form that signature v3 wants.',
      causes: [
        'The header is empty, was cut off, or was made for another API.',
        'Credential, SignedHeaders or Signature is missing, or is written in another way.',
        'A proxy or gateway on the way replaced the header.',
      ],
      nextSteps: [
        'Write it in one line: TC3-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=... and nothing else.',
        'Compare it with the header that an SDK makes for the same call.',
        'Check what leaves the last proxy before Tencent Cloud.',
      ],
      retry: 'After the header is corrected, with a new signature.',
    },
  ],
  [
    'AuthFailure.InvalidSecretId',
    {
      meaning: 'The key that signed the request is not a Cloud API key.',
      causes: [
        'The key of a single product, or an AppKey, was used instead.',
        'The SecretId and another value changed places in the configuration.',
      ],
      nextSteps: [
        'Compare the SecretId that was sent with those on the API Keys page of the CAM console.',
        'Sign with a SecretId and SecretKey from that page.',
        'If your own server signs for the page, correct the key there.',
      ],
      retry: 'After it is signed with a Cloud API key.',
    },
  ],
  [
    'AuthFailure.MFAFailure',
    {
      meaning: 'The multi-factor authentication (MFA) for this operation did not succeed.',
      causes: [
        'The code was mistyped, or had expired.',
        'The MFA device was replaced or unbound.',
        'The clock of the device that makes the codes is wrong.',
      ],
      nextSteps: [
        'Verify again with a fresh code.',
        'Check which MFA device is bound to the user, under Users in the CAM console.',
        'Let the device that makes the codes set its clock automatically.',
      ],
      retry: 'After a new MFA verification.',
    },
  ],
  [
    'AuthFailure.SecretIdNotFound',
    {
      meaning:
        'Tencent Cloud found no key with this SecretId. It may be mistyped, deleted or disabled.',
      causes: [
        'There are spaces, quotation marks or missing characters around the SecretId.',
        'The key was deleted or disabled after it was put into the configuration.',
        'It is a temporary key that has expired, or that was sent without its token.',
      ],
      nextSteps: [
        'Check on the API Keys page of the CAM console that the SecretId is there and enabled.',
        'Compare it with the SecretId that was really sent, character by character.',
        'If the key is temporary, get new credentials and send their token in X-TC-Token.',
      ],
      retry: 'After it is signed with a key that is enabled.',
    },
  ],
  [
    'AuthFailure.SignatureExpire',
    {
      meaning:
        "The time in the request and the server's clock are too far apart. At most 5 minutes are allowed.",
      causes: [
        'The clock of the machine that signs is wrong.',
        'The timestamp is in milliseconds, or was shifted to a local time zone.',
        'A signed request waited before it was sent, or was sent a second time.',
      ],
      nextSteps: [
        'Correct the clock of the machine that signs, and turn on its time synchronization.',
        'Send X-TC-Timestamp (Timestamp in v1) as Unix time in seconds.',
        'Sign right before sending, and sign anew for each repetition.',
      ],
      retry: 'After the clock is right, with a new timestamp and signature.',
    },
  ],
  [
    'AuthFailure.SignatureFailure',
    {
      meaning: 'The signature does not match the request as it arrived.',
      causes: [
        'The SecretKey does not belong to the SecretId, or has spaces or quotation marks around it.',
        'Content-Type, Host or body changed after signing; libraries often add "; charset=utf-8".',
        'In v3, Credential has not the UTC date of X-TC-Timestamp, or not the service of the endpoint.',
        'In v1, the Signature parameter was not URL-encoded, or the body is over 1 MB.',
      ],
      nextSteps: [
        'Take SecretId and SecretKey from the same key of the API Keys page once more.',
        'Sign exactly the Content-Type, Host and body that are sent.',
        'Compare the string to sign with the one that an SDK makes for the same call.',
        'Use v3 (TC3-HMAC-SHA256) where v1 is still in use.',
      ],
      retry: 'After the signing is corrected, with a new signature.',
    },
  ],
  [
    'AuthFailure.TokenFailure',
    {
      meaning:
        'The token of the temporary key was not accepted. It may have expired, or not belong to this key.',
      causes: [
        'The temporary credentials have expired.',
        'SecretId, SecretKey and token come from different answers of STS.',
        'The token was cut, or encoded twice, on its way.',
        'A permanent key was sent together with a token.',
      ],
      nextSteps: [
        'Get new temporary credentials from STS, and use their SecretId, SecretKey and token together.',
        'Check that X-TC-Token (Token in v1) holds the whole token, just as STS gave it.',
        'If the key is a permanent one, leave X-TC-Token out.',
      ],
      retry: 'With new temporary credentials.',
    },
  ],
  [
    'AuthFailure.UnauthorizedOperation',
    {
      meaning: 'Cloud Access Management (CAM) did not authorize the caller for this request.',
      causes: [
        'No policy of the user or role allows this action on this resource.',
        'A policy denies it. A deny outweighs an allow.',
        'A condition of a policy is not met, such as a source IP or a tag.',
        'The policy names other resources, or another region, than the call.',
      ],
      nextSteps: [
        'Read the message: it often names the operation and the resource that were refused.',
        'In the CAM console, find the user or role that signed, and look through its policies.',
        'Add a policy that allows this action on this resource, or change the one that denies it.',
        'If you may not change policies, ask an administrator of the account.',
      ],
      retry: 'After the permission is granted.',
    },
  ],
  [
    'DryRunOperation',
    {
      meaning:
        'This was a trial run, because DryRun was set. Without it, the request would have succeeded.',
      causes: ['The request has DryRun set to true.'],
      nextSteps: ['To carry the operation out, leave DryRun out or set it to false.'],
      retry: 'Send it again without DryRun to do it for real.',
    },
  ],
  [
    'FailedOperation',
    {
      meaning:
        'The service could not carry out the operation. This code alone does not give the reason.',
      causes: [
        'The resource is in a state in which the operation is not possible.',
        'Another operation on the same resource is still running.',
        'Something that the operation needs is missing, such as a balance, a permission or another resource.',
      ],
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        "Check the state of the resource in the service's console.",
        "Look the code up under Error Codes in the service's API documentation.",
        'If the reason stays unclear, send the RequestId to Tencent Cloud support.',
      ],
      retry:
        'After the reason in the message is dealt with. If the action changes something, check first how far it came.',
    },
  ],
  [
    'InternalError',
    {
      meaning:
        'Something went wrong inside Tencent Cloud while it handled the request. The code does not say what.',
      causes: ['A fault or an overload inside the service, which may pass.'],
      nextSteps: [
        'If the action changes something, check in the console or in CloudAudit whether it took effect.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  [
    'InvalidAction',
    {
      meaning: 'The service has no action of this name in this version.',
      causes: [
        'The name of the action is misspelt, or its capitals differ.',
        'The action belongs to another version of the API.',
        'The call went to the endpoint of another service.',
      ],
      nextSteps: [
        'Compare X-TC-Action (Action in v1) with the API documentation, capitals included.',
        'Check that the version in X-TC-Version has this action.',
        'Check that the endpoint is that of the right service, such as cvm.tencentcloudapi.com for cvm.',
      ],
      retry: 'Not as it is. Correct the action, the version or the endpoint first.',
    },
  ],
  [
    'InvalidParameter',
    {
      meaning:
        'A parameter was not accepted. Its format, its type or its combination with other parameters may be wrong.',
      causes: [
        'A value has another type than the action wants, such as text in place of a number.',
        'Parameters that exclude each other were sent together.',
        'The body is no proper JSON, or Content-Type says another format than the body has.',
        'In v1 and in GET requests, the indexes of a list have gaps or do not begin with 0.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Compare the parameter's type and format with the action's API documentation.",
        'Send the same parameters from API Explorer, and compare the two requests.',
      ],
      retry: 'Not as it is. Correct the parameter first.',
    },
  ],
  [
    'InvalidParameterValue',
    {
      meaning: 'A parameter has a value that is not accepted.',
      causes: [
        'The value is out of range, or is not one of those that the action knows.',
        'An id, a zone or a type does not exist in the region of the call.',
        'A text is too long, or has characters that are not allowed.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter or the value.',
        "Compare the value with the allowed values, lengths and ranges in the action's API documentation.",
        'Check that ids, zones and types in the request exist in the region of X-TC-Region.',
      ],
      retry: 'Not as it is. Correct the value first.',
    },
  ],
  [
    'InvalidRequest',
    {
      meaning: 'The multipart body of the request is not in order.',
      causes: [
        'The boundary in Content-Type is not the one in the body.',
        'Content-Type was set by hand, so that the boundary is missing.',
        'A part lacks its closing line, or its name in Content-Disposition.',
      ],
      nextSteps: [
        'Let the library build the multipart body and set Content-Type itself.',
        'Compare the boundary in Content-Type with the lines between the parts.',
        'If the action takes JSON as well, send application/json.',
      ],
      retry: 'Not as it is. Correct the multipart body first.',
    },
  ],
  [
    'IpInBlacklist',
    {
      meaning: 'The IP address that the call came from is on a blocklist.',
      causes: [
        'An administrator of the account has blocked this address.',
        'The call leaves through a proxy or VPN whose address is blocked.',
      ],
      nextSteps: [
        'Find out which public IP address the call came from. If your own server sent it, it is that of the server.',
        'Ask an administrator of the account whether its IP rules block this address.',
        'If no rule of the account does, send the RequestId to Tencent Cloud support.',
      ],
      retry: 'After the address is unblocked, or from another address.',
    },
  ],
  [
    'IpNotInWhitelist',
    {
      meaning: 'The IP address that the call came from is not on the list of allowed ones.',
      causes: [
        'The account, or the key, may only be used from certain addresses.',
        'The address has changed, for example with a new network, proxy or VPN.',
      ],
      nextSteps: [
        'Find out which public IP address the call came from. If your own server sent it, it is that of the server.',
        'Ask an administrator of the account to add this address to the allowed ones.',
        'Or send the call from an address that is allowed.',
      ],
      retry: 'After the address is allowed, or from one that is.',
    },
  ],
  [
    'LimitExceeded',
    {
      meaning: 'The request would go beyond a quota.',
      causes: [
        'The account already has as many of these resources as its quota allows.',
        'The call asks for more than one call may have.',
        'Resources that nobody needs any more still count.',
      ],
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one, to see which quota it is.',
        'Ask for less in one call, or delete what is no longer needed.',
        "Look the quota up in the service's console, and apply for a higher one in a ticket.",
      ],
      retry: 'After there is room within the quota again.',
    },
  ],
  [
    'MissingParameter',
    {
      meaning: 'A parameter that the action requires is not in the request.',
      causes: [
        'The parameter was left out, or had no value in the code that made the request.',
        'Its name is misspelt, capitals included.',
        'The body did not arrive, or Content-Type does not say what it is.',
        'A common parameter, such as X-TC-Region, was not sent as a header.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Compare the names that were sent with the action's API documentation.",
        'In v3, send X-TC-Action, X-TC-Version and X-TC-Timestamp as headers, and X-TC-Region where the action needs a region.',
      ],
      retry: 'Not as it is. Add the parameter first.',
    },
  ],
  [
    'NoSuchProduct',
    {
      meaning: 'There is no service of this name.',
      causes: [
        'The service in the host name is misspelt.',
        'The service goes by another name in the API than in the console.',
        'The host name has a region in the place of the service.',
      ],
      nextSteps: [
        "Compare the host with the endpoint in the service's API documentation.",
        'Write it as <service>.tencentcloudapi.com, such as cvm.tencentcloudapi.com for cvm.',
        'Sign again: the service name in Credential has to be that of the endpoint.',
      ],
      retry: 'Not as it is. Correct the endpoint first.',
    },
  ],
  [
    'NoSuchVersion',
    {
      meaning: 'The service has no API version of this name.',
      causes: [
        'The version belongs to another service.',
        'The date is mistyped. A version is a date, such as 2017-03-12 for cvm.',
        'The call went to the endpoint of another service.',
      ],
      nextSteps: [
        "Compare X-TC-Version (Version in v1) with the service's API documentation.",
        'Check that the endpoint and the version belong to the same service.',
      ],
      retry: 'Not as it is. Correct the version or the endpoint first.',
    },
  ],
  [
    'RequestLimitExceeded',
    {
      meaning: 'Calls came more often than the frequency limit allows.',
      causes: [
        'A page or a loop sends many calls at the same moment.',
        'The same call is repeated without a pause when it did not succeed.',
        'Several programs of the account call the same action.',
      ],
      nextSteps: [
        'Repeat with growing pauses: 1 s, then 2 s, then 4 s.',
        'Send fewer calls at the same time: spread them, keep answers, or ask for larger pages with Limit.',
        'Look in the message for the limit, or in the API documentation of the action.',
        'If the limit is too low for your use, ask for a higher one in a ticket.',
      ],
      retry: 'Later, with growing pauses: 1 s, then 2 s, then 4 s.',
    },
  ],
  [
    'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
    {
      meaning:
        'The calls of the main account, over all regions together, came more often than allowed.',
      causes: [
        'A program calls the same action in many regions at once.',
        'Several sub-accounts of the main account call it; their calls count together.',
      ],
      nextSteps: [
        'Repeat with growing pauses: 1 s, then 2 s, then 4 s.',
        'Go through the regions one after the other.',
        'Find out who else calls the action, for example in CloudAudit.',
        'If the limit is too low for your use, ask for a higher one in a ticket.',
      ],
      retry: 'Later, with growing pauses: 1 s, then 2 s, then 4 s.',
    },
  ],
  [
    'RequestLimitExceeded.IPLimitExceeded',
    {
      meaning: 'Calls from this IP address came more often than the frequency limit allows.',
      causes: [
        'A program on this address sends many calls at the same moment.',
        'Several machines leave through the same address; their calls count together.',
      ],
      nextSteps: [
        'Repeat with growing pauses: 1 s, then 2 s, then 4 s.',
        'Send fewer calls at the same time from this address.',
        'Find out which other programs use the same public IP address.',
      ],
      retry: 'Later, with growing pauses: 1 s, then 2 s, then 4 s.',
    },
  ],
  [
    'RequestLimitExceeded.UinLimitExceeded',
    {
      meaning: 'The calls of the main account came more often than the frequency limit allows.',
      causes: [
        'A program of the account sends many calls at the same moment.',
        'Several sub-accounts of the main account call at once; their calls count together.',
      ],
      nextSteps: [
        'Repeat with growing pauses: 1 s, then 2 s, then 4 s.',
        'Send fewer calls at the same time: spread them, or keep answers.',
        'Find out who else calls the action, for example in CloudAudit.',
        'If the limit is too low for your use, ask for a higher one in a ticket.',
      ],
      retry: 'Later, with growing pauses: 1 s, then 2 s, then 4 s.',
    },
  ],
  [
    'RequestSizeLimitExceeded',
    {
      meaning: 'The request is larger than the API takes.',
      causes: [
        'A file is sent inside the body as Base64, which makes it a third larger.',
        'The call carries too many items at once.',
        'The query of a GET is over 32 KB, or the body of a v1 POST over 1 MB.',
      ],
      nextSteps: [
        'Send less in one call, and split the rest over several calls.',
        'If the action takes a URL, upload the file to COS and send its URL.',
        'Send it as POST with v3, which takes up to 10 MB.',
      ],
      retry: 'Not as it is. Make the request smaller first.',
    },
  ],
  [
    'ResourceInUse',
    {
      meaning: 'The resource is in use, which rules this operation out for now.',
      causes: [
        'Another operation on the resource is still running.',
        'Other resources are bound to it.',
        'A name or an address that should be new is already taken.',
      ],
      nextSteps: [
        'Read the message to see which resource it is and what uses it.',
        "Look in the service's console whether an operation on it is running, and wait for its end.",
        'Unbind or delete what is bound to it, if that is no longer needed.',
      ],
      retry: 'Later, with growing pauses, once the resource is no longer in use.',
    },
  ],
  [
    'ResourceInsufficient',
    {
      meaning: 'There is not enough of a resource to do what the request asks.',
      causes: [
        'The zone has not enough of this type left at the moment.',
        'The call asks for more at once than is left.',
        'A subnet or a pool of the account has no free addresses.',
      ],
      nextSteps: [
        'Read the message to see what is short.',
        'Ask for another zone, another type or a smaller number.',
        "Check what is left with the service's Describe actions, or on its purchase page.",
      ],
      retry:
        'Later, when there may be enough again. With another zone or type there is no need to wait.',
    },
  ],
  [
    'ResourceNotFound',
    {
      meaning: 'The service found no such resource.',
      causes: [
        'The resource lives in another region than the call.',
        'The id is mistyped, or is that of another kind of resource.',
        'The resource belongs to another account.',
        'It was deleted, or is still being created.',
      ],
      nextSteps: [
        'Check the id in the request, character by character.',
        'Compare X-TC-Region (Region in v1) with the region in which the resource lives.',
        "Look for the resource in the service's console, with the account whose key signed.",
      ],
      retry: 'After the id, the region or the account is corrected, or the resource exists.',
    },
  ],
  [
    'ResourceUnavailable',
    {
      meaning: 'The resource cannot be used at the moment.',
      causes: [
        'The resource is starting, changing, stopped or isolated.',
        'An operation on it has not ended yet.',
        'The account has an overdue payment.',
      ],
      nextSteps: [
        "Check the resource's state in the service's console.",
        'If an operation on it is running, wait for its end.',
        'If it is isolated, check the bill in Billing Center.',
      ],
      retry: 'Later, with growing pauses, once the resource is available again.',
    },
  ],
  [
    'ResponseSizeLimitExceeded',
    {
      meaning: 'The answer would be larger than the API gives.',
      causes: [
        'The call asks for too many items in one page.',
        'The filters, or the span of time, are so wide that very much matches.',
      ],
      nextSteps: [
        'Ask for smaller pages with Limit, and fetch them one after the other.',
        'Narrow the filters or the span of time.',
      ],
      retry: 'Not as it is. Ask for less in one call.',
    },
  ],
  [
    'ServiceUnavailable',
    {
      meaning: 'The service cannot answer at the moment.',
      causes: ['The service is overloaded, under maintenance or disturbed in this region.'],
      nextSteps: [
        'If the action changes something, check in the console or in CloudAudit whether it took effect.',
        'Try another region, if the action does not depend on one.',
        'If it lasts, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  [
    'UnauthorizedOperation',
    {
      meaning: 'The caller has no permission for this operation.',
      causes: [
        'No CAM policy of the user or role allows this action on this resource.',
        'A policy denies it, or one of its conditions is not met.',
        'The account has not activated the service, or may not use this feature.',
        'The resource belongs to another account.',
      ],
      nextSteps: [
        'Read the message: it often names the operation and the resource that were refused.',
        'In the CAM console, check which policies the user or role that signed has.',
        "Check in the service's console that the account has activated it.",
        'If you may not change policies, ask an administrator of the account.',
      ],
      retry: 'After the permission is granted.',
    },
  ],
  [
    'UnknownParameter',
    {
      meaning: 'The request has a parameter that this action does not know.',
      causes: [
        'The name is misspelt, capitals included.',
        'The parameter stands at the wrong level of the body.',
        'The parameter belongs to another version or another action.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Compare the name and its place with the action's API documentation.",
        'Check that the version in X-TC-Version has this parameter.',
        'If the action does not need it, leave it out.',
      ],
      retry: 'Not as it is. Correct the name or leave it out first.',
    },
  ],
  [
    'UnsupportedOperation',
    {
      meaning:
        'The operation is not supported here. It may not fit this resource, or the state that it is in.',
      causes: [
        'The resource is in a state that rules the operation out.',
        'The type, the billing mode or the version of the resource does not have this feature.',
        'The feature is not offered in this region, or not to this account.',
      ],
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        "Check the resource's state and type in the service's console.",
        "Compare them with the conditions in the action's API documentation.",
      ],
      retry: 'After the resource is in a state that allows the operation, if there is one.',
    },
  ],
  [
    'UnsupportedProtocol',
    {
      meaning: 'The request was not sent in a way that the API takes: GET or POST, over HTTP(S).',
      causes: [
        'Another method was used, such as PUT or DELETE.',
        'A proxy or a redirect on the way changed the method.',
      ],
      nextSteps: [
        'Send the call as POST or GET.',
        'Check which method arrives behind the last proxy or redirect.',
      ],
      retry: 'Not as it is. Send it as POST or GET.',
    },
  ],
  [
    'UnsupportedRegion',
    {
      meaning: 'The action does not support the region in the request.',
      causes: [
        'The service, or this action, is not offered in the region.',
        'X-TC-Region holds a zone such as ap-guangzhou-3, not a region such as ap-guangzhou.',
        'The action takes no region, or only one certain region.',
      ],
      nextSteps: [
        "Choose one of the regions that the action's API documentation lists.",
        'If the action takes no region, leave X-TC-Region (Region in v1) out.',
      ],
      retry: 'Not as it is. Choose another region first.',
    },
  ],
];
