import type { CatalogText } from '../error-catalog';

/** First levels that some services share and the common codes lack, explained in English. */
export const rootCodes: readonly (readonly [code: string, text: CatalogText])[] = [
  [
    'AuthFailure',
    {
      meaning: 'The caller could not be authenticated, or was not authorized.',
      causes: [
        'The signature, the key or the token of the request is not in order.',
        'A CAM policy does not allow the call.',
      ],
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        'Check on the API Keys page of the CAM console that the key is there and enabled.',
        'Check in the CAM console that the user or role that signed may call this action.',
      ],
      retry: 'After the signing or the permission is corrected.',
    },
  ],
  [
    'OperationDenied',
    {
      meaning: 'The service refused the operation. This code alone does not give the reason.',
      causes: [
        'The resource is in a state that rules the operation out, or another operation on it is running.',
        'The resource or the account does not have this feature.',
        'A protection is on, such as one against deletion.',
      ],
      nextSteps: [
        'Read the message, and the part of the code after the dot where there is one.',
        "Check the state of the resource in the service's console.",
        "Compare it with the conditions in the action's API documentation.",
      ],
      retry: 'After the reason in the message is dealt with.',
    },
  ],
  [
    'ResourcesSoldOut',
    {
      meaning: 'What the request asks for is sold out.',
      causes: [
        'The zone has nothing of this type or size left at the moment.',
        'The call asks for more at once than is left.',
      ],
      nextSteps: [
        'Read the message to see what is sold out.',
        'Choose another zone, another type or a smaller number.',
        "Check on the service's purchase page what can be bought.",
      ],
      retry:
        'Later, when there may be some again. With another zone or type there is no need to wait.',
    },
  ],
  [
    'InvalidFilter',
    {
      meaning: 'A filter in the request was not accepted.',
      causes: [
        'The action does not know a filter of this name.',
        'Values of the filter are missing, or have the wrong form.',
        'Filters are combined in a way that the action does not allow.',
      ],
      nextSteps: [
        "Compare the names of the filters with the list in the action's API documentation.",
        'Check the form: a list of filters, each with a name and a list of values.',
        'Leave the filters out one by one to see which one it is.',
      ],
      retry: 'Not as it is. Correct the filter first.',
    },
  ],
  [
    'RegionError',
    {
      meaning: 'The region in the request was not accepted.',
      causes: [
        'The service is not offered in this region.',
        'X-TC-Region holds a zone, or a name that is no region.',
        'The resource lives in another region.',
      ],
      nextSteps: [
        "Choose one of the regions that the service's API documentation lists.",
        'Compare X-TC-Region (Region in v1) with the region in which the resource lives.',
      ],
      retry: 'Not as it is. Correct the region first.',
    },
  ],
  [
    'InvalidParameterCombination',
    {
      meaning: 'The parameters of the request do not go together.',
      causes: [
        'Two parameters exclude each other.',
        'A parameter needs another one that was not sent.',
      ],
      nextSteps: [
        'Read the message: it often names the parameters.',
        "Look in the action's API documentation for parameters that exclude or need each other.",
      ],
      retry: 'Not as it is. Correct the combination first.',
    },
  ],
  [
    'InvalidParameterConflict',
    {
      meaning: 'Two parameters of the request contradict each other.',
      causes: ['Two ways to say the same thing were both used, and only one may be.'],
      nextSteps: [
        'Read the message: it often names the parameters.',
        "Look in the action's API documentation for parameters of which only one may be sent.",
        'Leave one of them out.',
      ],
      retry: 'Not as it is. Leave one of the parameters out first.',
    },
  ],
  [
    'AccountQualificationRestrictions',
    {
      meaning: 'The account does not meet what the service requires of accounts here.',
      causes: [
        'The identity verification of the account is missing or incomplete.',
        'The account is not approved for this product or this way of paying.',
      ],
      nextSteps: [
        'Look in the Account Center whether the identity verification is complete.',
        'Ask the owner of the main account which approvals it has.',
        'If nothing seems to be missing, send the RequestId to Tencent Cloud support.',
      ],
      retry: 'After the account meets the requirement.',
    },
  ],
  [
    'InvalidPermission',
    {
      meaning: 'The account is not one that may carry out this operation.',
      causes: [
        'The operation is only open to some accounts, or is not offered to this kind of account.',
      ],
      nextSteps: [
        'Read the message to see what the account lacks.',
        "Compare the account with the conditions in the action's API documentation.",
        'If it should be allowed, send the RequestId to Tencent Cloud support.',
      ],
      retry: 'After the account is admitted, if it can be.',
    },
  ],
  [
    'OverQuota',
    {
      meaning: 'The request would go beyond a quota.',
      causes: ['The account already uses as much of this as its quota allows.'],
      nextSteps: [
        'Read the message to see which quota it is.',
        'Delete what is no longer needed, or ask for less.',
        'Apply for a higher quota in a ticket.',
      ],
      retry: 'After there is room within the quota again.',
    },
  ],
  [
    'InternalServerError',
    {
      meaning: 'Something went wrong inside the service. The code does not say what.',
      causes: ['A fault or an overload inside the service, which may pass.'],
      nextSteps: [
        'If the action changes something, check in the console or in CloudAudit whether it took effect.',
        'If it happens again, send the RequestId to Tencent Cloud support in a ticket.',
      ],
    },
  ],
  [
    'InvalidInstanceId',
    {
      meaning: 'The service cannot use the instance id in the request.',
      causes: [
        'The id is mistyped, or does not have the form of an instance id.',
        'No such instance exists in this region and account.',
        'The instance is not in the state that the operation needs.',
      ],
      nextSteps: [
        'Read the part of the code after the dot: it says what is wrong with the id.',
        'Check the id and the region of the call in the console.',
      ],
      retry: 'After the id or the region is corrected.',
    },
  ],
  [
    'InvalidImageId',
    {
      meaning: 'The service cannot use the image id in the request.',
      causes: [
        'The id is mistyped, or does not have the form of an image id.',
        'No such image exists in this region, or it is not shared with this account.',
        'The image is not in the state that the operation needs.',
      ],
      nextSteps: [
        'Read the part of the code after the dot: it says what is wrong with the image.',
        'Check the id, the region and the state of the image in the console.',
      ],
      retry: 'After the image or its id is corrected.',
    },
  ],
  [
    'InvalidAccount',
    {
      meaning: 'The account is not in a state in which this operation is possible.',
      causes: [
        'The balance does not cover the order.',
        'An order of the account has not been paid.',
        'The operation is not offered to this kind of account.',
      ],
      nextSteps: [
        'Read the part of the code after the dot: it says what the account lacks.',
        'Look in Billing Center for the balance and for unpaid orders.',
      ],
      retry: 'After the account is in order.',
    },
  ],
  [
    'InvalidZone',
    {
      meaning: 'The zone in the request was not accepted.',
      causes: [
        'The zone is not one of the region in X-TC-Region.',
        'The name of the zone is mistyped.',
      ],
      nextSteps: [
        'Compare the zone with the region: ap-guangzhou-3 is a zone of ap-guangzhou.',
        "List the zones of the region with the service's Describe actions.",
      ],
      retry: 'Not as it is. Correct the zone or the region first.',
    },
  ],
  [
    'InvalidInstance',
    {
      meaning: 'The instance in the request is not one that this operation supports.',
      causes: [
        'The type, the network or the billing mode of the instance rules the operation out.',
      ],
      nextSteps: [
        'Read the message to see which instance it is.',
        "Compare the instance with the conditions in the action's API documentation.",
      ],
      retry: 'Not as it is. Choose an instance that the operation supports.',
    },
  ],
  [
    'InvalidDisk',
    {
      meaning: 'The cloud disk in the request does not allow this operation.',
      causes: [
        'Another operation on the disk is running, such as a snapshot.',
        'The disk has expired, or is already attached.',
        'The type of the disk does not have this feature.',
      ],
      nextSteps: [
        'Read the part of the code after the dot: it says what stands in the way.',
        'Check the state and the type of the disk in the CBS console.',
      ],
      retry: 'After the disk is in a state that allows the operation, if there is one.',
    },
  ],
  [
    'ResourceBusy',
    {
      meaning: 'The resource is busy with something else at the moment.',
      causes: ['Another operation on the same resource is still running.'],
      nextSteps: [
        'Look in the console which operation on the resource is running, and wait for its end.',
        'Send operations on the same resource one after the other.',
      ],
      retry: 'Later, with growing pauses.',
    },
  ],
  [
    'TradeDealConflict',
    {
      meaning: 'Another order for the same resource stands in the way.',
      causes: [
        'An order for this resource is still being processed.',
        'An order for this resource has not been paid.',
      ],
      nextSteps: [
        'Look in Billing Center for orders of this resource that are open.',
        'Pay or cancel them, or wait until they are processed.',
      ],
      retry: 'Later, once the other order is done.',
    },
  ],
  [
    'InvalidPassword',
    {
      meaning: 'The password in the request does not meet the rules.',
      causes: [
        'The password is too short or too long.',
        'It lacks a kind of character that the rules ask for, or has one that they exclude.',
      ],
      nextSteps: [
        "Compare the password with the rules in the action's API documentation.",
        'The rules may differ between systems, such as Linux and Windows.',
      ],
      retry: 'Not as it is. Choose another password first.',
    },
  ],
  [
    'InvalidRegion',
    {
      meaning: 'The region that the request names was not accepted.',
      causes: ['The name of the region is mistyped.', 'The region does not offer this operation.'],
      nextSteps: [
        'Compare the region with those that the API documentation lists.',
        'Check parameters of the body too: some name a second region, such as a destination.',
      ],
      retry: 'Not as it is. Correct the region first.',
    },
  ],
  [
    'Credential',
    {
      meaning:
        'Something is wrong with a verifiable credential (TDID). The API key that signed is not meant.',
      causes: [
        'The credential has expired, or was issued by or for another identity.',
        'A proof or a claim in it does not fit.',
      ],
      nextSteps: [
        'Read the part of the code after the dot: it says what is wrong with the credential.',
        'Check issuer, holder and expiry of the credential.',
      ],
      retry: 'After the credential is corrected or issued anew.',
    },
  ],
];
