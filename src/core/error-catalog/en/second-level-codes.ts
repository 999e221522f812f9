import type { CatalogText } from '../error-catalog';

// Several services use different names for the same: one text each.

const PARAMETER_REFUSED: CatalogText = {
  meaning: 'A parameter was not accepted. The code does not say which one, or why.',
  causes: [
    'A value has another type or form than the action wants.',
    'A required parameter is empty or missing.',
    'Parameters that exclude each other were sent together.',
  ],
  nextSteps: [
    'Read the message: it often names the parameter.',
    "Compare all parameters with the action's API documentation.",
    'Send the same parameters from API Explorer, and compare the two requests.',
  ],
  retry: 'Not as it is. Correct the parameter first.',
};

const VALUE_REFUSED: CatalogText = {
  meaning: 'The value of a parameter was not accepted. The code does not say which one, or why.',
  causes: [
    'The value is out of range, or is not one of those that the action knows.',
    'The value names something that does not exist in this region or account.',
  ],
  nextSteps: [
    'Read the message: it often names the parameter or the value.',
    "Compare the values with the action's API documentation.",
    'Check that ids in the request exist in the region of X-TC-Region.',
  ],
  retry: 'Not as it is. Correct the value first.',
};

const NAME_REFUSED: CatalogText = {
  meaning: 'A name in the request was not accepted.',
  causes: [
    'The name is empty or too long, or has characters that are not allowed.',
    'In some services, the name is already taken.',
  ],
  nextSteps: [
    "Compare the name with the rules in the action's API documentation.",
    'Read the message: it may say which parameter is meant.',
  ],
  retry: 'Not as it is. Choose another name first.',
};

const FAULT_INSIDE: CatalogText = {
  meaning: 'Something went wrong inside the service. The code does not say what.',
  causes: ['A fault or an overload inside the service, which may pass.'],
  nextSteps: [
    'If the action changes something, check in the console or in CloudAudit whether it took effect.',
    'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
  ],
};

const DATABASE_FAULT: CatalogText = {
  meaning: 'A database operation inside the service did not succeed.',
  causes: ['A fault or an overload of a database that the service works with, which may pass.'],
  nextSteps: [
    'If the action changes something, check in the console or in CloudAudit whether it took effect.',
    'If the service is itself a database service, check the state of the instance.',
    'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
  ],
};

const REASON_UNKNOWN: CatalogText = {
  meaning: 'The operation did not succeed. The code says that the reason is unknown.',
  causes: ['A case that the service has no code of its own for.'],
  nextSteps: [
    'Read the message: it may say more than the code.',
    'If the action changes something, check whether it took effect.',
    'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
  ],
};

const NO_PERMISSION: CatalogText = {
  meaning: 'The caller has no permission for this operation or this resource.',
  causes: [
    'No CAM policy of the user or role allows the action on this resource.',
    'A policy denies it, or one of its conditions is not met.',
    'The resource belongs to another account.',
  ],
  nextSteps: [
    'Read the message: it often names the operation and the resource that were refused.',
    'In the CAM console, check which policies the user or role that signed has.',
    'If you may not change policies, ask an administrator of the account.',
  ],
  retry: 'After the permission is granted.',
};

const BALANCE_TOO_LOW: CatalogText = {
  meaning: 'The balance of the account is too low for this operation.',
  causes: [
    'The account does not have the amount that the operation costs.',
    'Other orders have reserved a part of the balance, or an amount is overdue.',
    'A prepaid package is used up.',
  ],
  nextSteps: [
    'Look in Billing Center for the balance, and top it up.',
    'If you use a sub-account, ask the owner of the main account.',
  ],
  retry: 'After the account is topped up.',
};

const NOT_FOUND: CatalogText = {
  meaning: 'The service found no such resource.',
  causes: [
    'The resource lives in another region than the call.',
    'The id or name is mistyped, or is that of another kind of resource.',
    'The resource belongs to another account, or was deleted.',
  ],
  nextSteps: [
    'Check the id or name in the request, character by character.',
    'Compare X-TC-Region (Region in v1) with the region in which the resource lives.',
    "Look for the resource in the service's console, with the account whose key signed.",
  ],
  retry: 'After the id, the region or the account is corrected, or the resource exists.',
};

/** All `A.B` codes that six or more services share and that are not common, explained in English. */
export const secondLevelCodes: readonly (readonly [code: string, text: CatalogText])[] = [
  ['FailedOperation.BalanceInsufficient', BALANCE_TOO_LOW],
  [
    'FailedOperation.ImageDecodeFailed',
    {
      meaning: 'The service could not decode the image.',
      causes: [
        'The data is no image, or an image of a format that the action does not take.',
        'The Base64 text is damaged, or still begins with data:image.',
        'The URL leads to a web page, not to an image.',
      ],
      nextSteps: [
        'Decode the Base64 text, or open the URL, and check that the image shows.',
        "Compare the image's format with those in the action's API documentation.",
        'Save the image again as JPG or PNG.',
      ],
      retry: 'Not as it is. Send another image, or another encoding of it.',
    },
  ],
  [
    'FailedOperation.ImageDownloadError',
    {
      meaning: 'The service could not download the image from the URL in the request.',
      causes: [
        'The URL cannot be reached from the internet, or needs a sign-in.',
        'The link has expired.',
        'The server of the image answers too slowly.',
      ],
      nextSteps: [
        'Open the URL in a private window, to see whether anyone can download it.',
        'Put the image into COS and send that URL, or send the image as Base64.',
      ],
      retry: 'After the URL can be downloaded.',
    },
  ],
  [
    'FailedOperation.ImageResolutionExceed',
    {
      meaning: 'The image has more pixels than the action takes.',
      causes: ['The image comes straight from a camera or a scanner.'],
      nextSteps: [
        "Look up the highest resolution in the action's API documentation.",
        'Scale the image down before it is sent.',
      ],
      retry: 'Not as it is. Scale the image down first.',
    },
  ],
  [
    'FailedOperation.ImageSizeExceed',
    {
      meaning: 'The image data is larger than the action takes.',
      causes: [
        'The limit is for the Base64 text, which is a third larger than the file.',
        'The image is not compressed.',
      ],
      nextSteps: [
        "Look up the highest size in the action's API documentation.",
        'Compress the image or scale it down before it is sent.',
        'If the action takes a URL, see whether its limit is higher.',
      ],
      retry: 'Not as it is. Make the image smaller first.',
    },
  ],
  ['FailedOperation.InnerError', FAULT_INSIDE],
  ['FailedOperation.InsufficientBalance', BALANCE_TOO_LOW],
  [
    'FailedOperation.RequestTimeout',
    {
      meaning: 'The service did not finish the request in time.',
      causes: [
        'The service is busy at the moment.',
        'The request has much to do, such as a large file or a long text.',
      ],
      nextSteps: [
        'If the action changes something, check whether it took effect.',
        'Send less in one call.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  [
    'FailedOperation.RpcFail',
    {
      meaning: 'One part of the service could not reach another.',
      causes: ['A fault or an overload inside the service, which may pass.'],
      nextSteps: [
        'If the action changes something, check whether it took effect.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  ['FailedOperation.ServerError', FAULT_INSIDE],
  ['FailedOperation.SystemError', FAULT_INSIDE],
  [
    'FailedOperation.Timeout',
    {
      meaning: 'The operation took longer than the service waits.',
      causes: [
        'The operation has much to do, such as a search over a long span of time.',
        'The service, or something that it depends on, is slow at the moment.',
      ],
      nextSteps: [
        'If the action changes something, check whether it took effect.',
        'Ask for less in one call, such as a shorter span of time.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  ['FailedOperation.UnKnowError', REASON_UNKNOWN],
  ['FailedOperation.Unknown', REASON_UNKNOWN],
  ['InternalError.DBError', DATABASE_FAULT],
  ['InternalError.DBOperationError', DATABASE_FAULT],
  ['InternalError.DbOperationFailed', DATABASE_FAULT],
  [
    'InternalError.GetRoleError',
    {
      meaning: 'The service could not get a CAM role that the request needs.',
      causes: [
        'The role does not exist, or its name or ARN is mistyped.',
        'The account has not granted the service the role that it works with.',
        'A fault inside the service, which may pass.',
      ],
      nextSteps: [
        'Check under Roles in the CAM console that the role is there, and who may assume it.',
        "Look in the service's console whether it asks for an authorization.",
        'If the role is in order, send the RequestId to Tencent Cloud support.',
      ],
    },
  ],
  ['InternalError.InternalError', FAULT_INSIDE],
  [
    'InternalError.ListInstancesError',
    {
      meaning: 'The service could not look up instances on its own side.',
      causes: ['A fault or an overload inside the service, which may pass.'],
      nextSteps: [
        'Check that the instance ids in the request exist in this region.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  ['InternalError.System', FAULT_INSIDE],
  ['InternalError.SystemError', FAULT_INSIDE],
  ['InternalError.Unknown', FAULT_INSIDE],
  ['InternalError.UnknownError', FAULT_INSIDE],
  ['InvalidParameter.InvalidParameter', PARAMETER_REFUSED],
  ['InvalidParameter.InvalidParameterError', PARAMETER_REFUSED],
  [
    'InvalidParameter.MissingParameter',
    {
      meaning: 'A parameter that the action requires is missing.',
      causes: [
        'The parameter was left out, or had no value in the code that made the request.',
        'Its name is misspelt, capitals included.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Compare the names that were sent with the action's API documentation.",
      ],
      retry: 'Not as it is. Add the parameter first.',
    },
  ],
  ['InvalidParameter.Name', NAME_REFUSED],
  ['InvalidParameter.ParamError', PARAMETER_REFUSED],
  ['InvalidParameter.ParameterError', PARAMETER_REFUSED],
  [
    'InvalidParameter.PermissionDenied',
    {
      meaning: 'Despite its first part, the code is about permission: the caller may not do this.',
      causes: [
        'No CAM policy of the sub-account or role allows the action on this resource.',
        'The resource belongs to another account.',
      ],
      nextSteps: [
        'Read the message: it may name what was refused.',
        'In the CAM console, check which policies the user or role that signed has.',
        'If you may not change policies, ask an administrator of the account.',
      ],
      retry: 'After the permission is granted.',
    },
  ],
  [
    'InvalidParameterValue.Description',
    {
      meaning: 'A description in the request was not accepted.',
      causes: ['The description is too long, or has characters that are not allowed.'],
      nextSteps: [
        "Compare it with the length and the characters in the action's API documentation.",
        'Send the call without it, if the action does not require one.',
      ],
      retry: 'Not as it is. Change the description first.',
    },
  ],
  [
    'InvalidParameterValue.ImageEmpty',
    {
      meaning: 'The request has no image.',
      causes: [
        'Neither the Base64 text of an image nor its URL was sent.',
        'The parameter is there, but empty, as when the file was not read yet.',
      ],
      nextSteps: [
        'Look at the parameters that were sent, and check that one holds the image.',
        "Compare the name of that parameter with the action's API documentation.",
      ],
      retry: 'Not as it is. Send the image with it.',
    },
  ],
  [
    'InvalidParameterValue.InvalidContent',
    {
      meaning: 'The content in the request was not accepted.',
      causes: [
        'The content is empty: neither the data nor its URL was sent.',
        'The content is not encoded or structured as the action wants.',
      ],
      nextSteps: [
        'Look at the parameters that were sent, and check that one holds the content.',
        "Compare its encoding and structure with the action's API documentation.",
      ],
      retry: 'Not as it is. Correct the content first.',
    },
  ],
  [
    'InvalidParameterValue.InvalidFilter',
    {
      meaning: 'A filter in the request was not accepted.',
      causes: [
        'The action does not know a filter of this name.',
        'Values of the filter are missing, or have the wrong form.',
      ],
      nextSteps: [
        "Compare the names of the filters with the list in the action's API documentation.",
        'Leave the filters out one by one to see which one it is.',
      ],
      retry: 'Not as it is. Correct the filter first.',
    },
  ],
  ['InvalidParameterValue.InvalidParameter', VALUE_REFUSED],
  ['InvalidParameterValue.InvalidParameterValue', VALUE_REFUSED],
  ['InvalidParameterValue.InvalidParameterValueError', VALUE_REFUSED],
  [
    'InvalidParameterValue.LimitExceeded',
    {
      meaning: 'A value, or the number of values, is beyond what the action allows.',
      causes: [
        'A list has more items than one call may have.',
        'A number, such as Limit, is larger than the highest allowed one.',
        'A text is longer than allowed.',
      ],
      nextSteps: [
        'Read the message: it often names the parameter or the limit.',
        "Look up the highest allowed number in the action's API documentation.",
        'Split the call into several smaller ones.',
      ],
      retry: 'Not as it is. Send fewer or smaller values.',
    },
  ],
  ['InvalidParameterValue.Name', NAME_REFUSED],
  [
    'InvalidParameterValue.NoFaceInPhoto',
    {
      meaning: 'The service found no face in the image.',
      causes: [
        'The face is too small, turned away, covered or blurred.',
        'The image is rotated, too dark, or another one than meant.',
      ],
      nextSteps: [
        'Look at the image that was sent.',
        'Take one with a single clear face from the front, in good light.',
      ],
      retry: 'Not as it is. Send another image.',
    },
  ],
  ['InvalidParameterValue.ParameterValueError', VALUE_REFUSED],
  [
    'InvalidParameterValue.Range',
    {
      meaning: 'A value is outside the range that the action allows.',
      causes: ['A number is too small or too large, or a text is too short or too long.'],
      nextSteps: [
        'Read the message: it often names the parameter or the range.',
        "Look up the allowed range in the action's API documentation.",
      ],
      retry: 'Not as it is. Choose a value within the range.',
    },
  ],
  [
    'InvalidParameterValue.TooLong',
    {
      meaning: 'A value is longer than the action allows.',
      causes: ['A name, a description or another text has too many characters or bytes.'],
      nextSteps: [
        'Read the message: it often names the parameter.',
        "Look up the highest length in the action's API documentation, and whether it counts bytes.",
      ],
      retry: 'Not as it is. Shorten the value first.',
    },
  ],
  [
    'InvalidParameterValue.Type',
    {
      meaning: 'The value of a parameter such as Type was not accepted.',
      causes: ['The action does not know this type, or does not offer it here.'],
      nextSteps: [
        "Compare the value with the list in the action's API documentation, capitals included.",
        'Read the message: it may say which parameter is meant.',
      ],
      retry: 'Not as it is. Choose another type first.',
    },
  ],
  [
    'InvalidParameterValue.UrlIllegal',
    {
      meaning: 'A URL in the request is not written in a form that the service takes.',
      causes: [
        'The URL lacks http:// or https://, or has blanks around it.',
        'Characters in it are not URL-encoded, such as Chinese ones.',
      ],
      nextSteps: [
        'Look at the URL that was sent, and open it in a browser.',
        'URL-encode its path and query.',
      ],
      retry: 'Not as it is. Correct the URL first.',
    },
  ],
  [
    'ResourceNotFound.InstanceNotFound',
    {
      meaning: 'The service found no instance of this id.',
      causes: [
        'The instance lives in another region than the call.',
        'The id is mistyped, or is that of another service.',
        'The instance belongs to another account, or was destroyed.',
      ],
      nextSteps: [
        'Check the instance id in the request, character by character.',
        'Compare X-TC-Region (Region in v1) with the region in which the instance lives.',
        "Look for the instance in the service's console, with the account whose key signed.",
      ],
      retry: 'After the id, the region or the account is corrected.',
    },
  ],
  ['ResourceNotFound.NotFound', NOT_FOUND],
  ['ResourceNotFound.ResourceNotFound', NOT_FOUND],
  [
    'ResourceNotFound.UserNotExist',
    {
      meaning: 'The service does not know the user that the call is about.',
      causes: [
        'The user id or name is mistyped, or the user was deleted.',
        'The user belongs to another account.',
        'In some services, the account itself is meant: it has not activated the service.',
      ],
      nextSteps: [
        'Check the user id or name in the request.',
        "Look for the user in the service's console, with the account whose key signed.",
        'If the request names no user, check that the account has activated the service.',
      ],
      retry: 'After the user exists, or is named rightly.',
    },
  ],
  [
    'ResourceUnavailable.Delivering',
    {
      meaning: 'What the account ordered from this service is still being set up.',
      causes: ['The service was activated, or a package bought, a moment ago.'],
      nextSteps: [
        'Wait some minutes.',
        "Check in the service's console that it is activated.",
        'If it lasts, send the RequestId to Tencent Cloud support.',
      ],
      retry: 'Later, once the service is set up.',
    },
  ],
  [
    'ResourceUnavailable.Freeze',
    {
      meaning: 'The account is frozen, so the service does not work for it.',
      causes: ['An overdue payment, or a restriction that Tencent Cloud put on the account.'],
      nextSteps: [
        'Look in Billing Center for amounts that are due.',
        'Look for notices in the Message Center of the console.',
        'If neither gives the reason, ask Tencent Cloud support.',
      ],
      retry: 'After the account is no longer frozen.',
    },
  ],
  [
    'ResourceUnavailable.InArrears',
    {
      meaning: 'The account has an overdue payment, so the service does not work for it.',
      causes: [
        'Charges were due, and the balance did not cover them.',
        'A prepaid package is used up, and what came after it was not paid.',
      ],
      nextSteps: [
        'Look in Billing Center for amounts that are due, and pay them.',
        'If you use a sub-account, ask the owner of the main account.',
        "Check in the service's console that it works again.",
      ],
      retry: 'After the amount is paid and the service works again.',
    },
  ],
  [
    'ResourceUnavailable.InstanceStatusAbnormal',
    {
      meaning: 'The instance is in a state in which the operation is not possible.',
      causes: [
        'Another operation on the instance is running.',
        'The instance is stopped, isolated or still being created.',
      ],
      nextSteps: [
        "Check the state of the instance in the service's console.",
        'If an operation on it is running, wait for its end.',
        'If the state does not change, send the RequestId to Tencent Cloud support.',
      ],
      retry: 'Later, with growing pauses, once the state of the instance allows it.',
    },
  ],
  ['ResourceUnavailable.LowBalance', BALANCE_TOO_LOW],
  [
    'ResourceUnavailable.NotExist',
    {
      meaning: 'The service finds no billing record for the account.',
      causes: [
        'The account has not activated the service.',
        'The key belongs to another account than the one that activated it.',
      ],
      nextSteps: [
        "Check in the service's console that this account has activated it.",
        'Check which account the key belongs to.',
      ],
      retry: 'After the service is activated.',
    },
  ],
  [
    'ResourceUnavailable.Recover',
    {
      meaning: 'What the account had in this service was reclaimed.',
      causes: ['A package ended, or a payment was overdue for too long.'],
      nextSteps: [
        "Check in the service's console what the account still has.",
        'Look in Billing Center for amounts that are due.',
        'Activate the service, or buy a package, again.',
      ],
      retry: 'After the account has the service again.',
    },
  ],
  [
    'ResourceUnavailable.StopUsing',
    {
      meaning: 'The service is stopped for this account.',
      causes: [
        'The account has an overdue payment.',
        'Somebody stopped the service in its console.',
      ],
      nextSteps: [
        'Look in Billing Center for amounts that are due.',
        "Check in the service's console whether it can be started again.",
      ],
      retry: 'After the service is running again for the account.',
    },
  ],
  [
    'ResourcesSoldOut.ChargeStatusException',
    {
      meaning:
        'Despite its first part, the code is about billing: the account is not in order there.',
      causes: [
        'The account has an overdue payment.',
        'The service is not activated, or its package is used up.',
      ],
      nextSteps: [
        'Look in Billing Center for amounts that are due.',
        "Check in the service's console that it is activated, and what is left of its package.",
      ],
      retry: "After the account's billing is in order.",
    },
  ],
  ['UnauthorizedOperation.CamNoAuth', NO_PERMISSION],
  ['UnauthorizedOperation.NoPermission', NO_PERMISSION],
  ['UnauthorizedOperation.PermissionDenied', NO_PERMISSION],
  [
    'UnauthorizedOperation.Unauthorized',
    {
      meaning: 'The account is not entitled to this call.',
      causes: [
        'The account has not activated the service.',
        'Its package is used up or has expired, or a payment is overdue.',
        'The user or role that signed may not call the action.',
      ],
      nextSteps: [
        "Check in the service's console that it is activated, and what is left of its package.",
        'Look in Billing Center for amounts that are due.',
        'In the CAM console, check which policies the user or role that signed has.',
      ],
      retry: 'After the account is entitled to it.',
    },
  ],
  ['UnauthorizedOperation.UnauthorizedOperation', NO_PERMISSION],
];
