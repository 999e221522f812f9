import type { CatalogText } from '../error-catalog';

/** Well known codes of one service each, by service and code, explained in English. */
export const serviceCodes: readonly (readonly [key: string, text: CatalogText])[] = [
  [
    'cdn ResourceNotFound.CdnHostNotExists',
    {
      meaning: 'CDN found no such domain name in this account.',
      causes: [
        'The domain name is mistyped, or begins with http://.',
        'The domain name was added under another account, or to EdgeOne.',
        'It was removed from CDN.',
      ],
      nextSteps: [
        'Check the domain name in the request against the list in the CDN console.',
        'Check which account the key belongs to.',
      ],
      retry: 'After the domain name or the account is corrected.',
    },
  ],
  [
    'clb FailedOperation.InvalidLBStatus',
    {
      meaning: 'The load balancer is in a state in which the operation is not possible.',
      causes: [
        'It is still being created.',
        'Another operation on it has not ended: most actions of CLB only start a task.',
      ],
      nextSteps: [
        'Ask for its state with DescribeLoadBalancers.',
        'Ask for the state of the last task with DescribeTaskStatus, and wait for its end.',
      ],
      retry: 'Later, once the load balancer is running and no task is left.',
    },
  ],
  [
    'cvm InvalidAccount.InsufficientBalance',
    {
      meaning: 'The balance of the account does not cover the order.',
      causes: [
        'The price for the whole period and all instances is higher than the balance.',
        'Other orders have reserved a part of the balance.',
      ],
      nextSteps: [
        'Ask for the price with InquiryPriceRunInstances, and compare it with the balance.',
        'Top the account up in Billing Center, or order less.',
      ],
      retry: 'After the account is topped up.',
    },
  ],
  [
    'cvm InvalidInstanceId.NotFound',
    {
      meaning: 'There is no instance of this id in this region and account.',
      causes: [
        'The instance lives in another region than the call.',
        'The instance has been terminated.',
        'The instance belongs to another account.',
        'The instance was created a moment ago.',
      ],
      nextSteps: [
        'Compare X-TC-Region (Region in v1) with the region of the instance.',
        'List the instances of the region with DescribeInstances, signed with the same key.',
      ],
      retry: 'After the id, the region or the account is corrected.',
    },
  ],
  [
    'cvm InvalidZone.MismatchRegion',
    {
      meaning: 'The zone in the request is not one of this region.',
      causes: [
        'X-TC-Region and Placement.Zone name different regions.',
        'The name of the zone is mistyped.',
      ],
      nextSteps: [
        'Compare the two: ap-guangzhou-3 is a zone of ap-guangzhou.',
        'List the zones of the region with DescribeZones.',
      ],
      retry: 'Not as it is. Correct the zone or the region first.',
    },
  ],
  [
    'cvm LimitExceeded.InstanceQuota',
    {
      meaning: 'The quota of the account does not cover so many instances.',
      causes: [
        'The account already has as many instances in this zone or region as it may.',
        'InstanceCount asks for more than is left.',
      ],
      nextSteps: [
        'Ask what is left with DescribeAccountQuota.',
        'Ask for fewer instances, or terminate those that nobody needs.',
        'Apply for a higher quota in a ticket.',
      ],
      retry: 'After there is room within the quota again.',
    },
  ],
  [
    'cvm ResourceInsufficient.SpecifiedInstanceType',
    {
      meaning: 'The zone has not enough instances of this type left.',
      causes: [
        'The type is in short supply in this zone at the moment.',
        'InstanceCount asks for more at once than is left.',
      ],
      nextSteps: [
        'Ask what is left with DescribeZoneInstanceConfigInfos.',
        'Choose another zone, another instance type or a smaller number.',
      ],
      retry:
        'Later, when there may be enough again. With another zone or type there is no need to wait.',
    },
  ],
  [
    'cvm ResourcesSoldOut.SpecifiedInstanceType',
    {
      meaning: 'This instance type is sold out.',
      causes: ['The zone has no instance of this type left at the moment.'],
      nextSteps: [
        'Ask which types the zones have with DescribeZoneInstanceConfigInfos.',
        'Choose another zone or another instance type.',
      ],
      retry:
        'Later, when there may be some again. With another zone or type there is no need to wait.',
    },
  ],
  [
    'cvm UnsupportedOperation.InstanceStateRunning',
    {
      meaning: 'The operation is not possible while the instance is running.',
      causes: ['The operation needs a stopped instance, or is one that starts it.'],
      nextSteps: [
        'Ask for the state with DescribeInstancesStatus.',
        "See in the action's API documentation whether it can stop the instance by itself.",
        'Otherwise stop the instance first. That ends what runs on it.',
      ],
      retry: 'After the instance is stopped, if that is wanted.',
    },
  ],
  [
    'cvm UnsupportedOperation.InstanceStateStopped',
    {
      meaning: 'The operation is not possible while the instance is stopped.',
      causes: ['The operation needs a running instance, or is one that stops it.'],
      nextSteps: [
        'Ask for the state with DescribeInstancesStatus.',
        'Start the instance, and wait until it is running.',
      ],
      retry: 'After the instance is running, if that is wanted.',
    },
  ],
  [
    'dnspod ResourceNotFound.NoDataOfRecord',
    {
      meaning: 'The list of records is empty. Nothing matches the request.',
      causes: [
        'The domain name has no record of this subdomain or type.',
        'Offset lies behind the last record.',
      ],
      nextSteps: [
        'Ask again without filters, to see which records there are.',
        'In a program, treat this code as an empty list.',
      ],
      retry: 'After a record is there, or with other filters.',
    },
  ],
  [
    'ocr FailedOperation.UnOpenError',
    {
      meaning: 'The account has not activated OCR.',
      causes: [
        'Nobody has activated the service in its console yet.',
        'The key belongs to another account than the one that activated it.',
      ],
      nextSteps: [
        'Activate the service in the OCR console.',
        'Check which account the key belongs to.',
      ],
      retry: 'After the service is activated.',
    },
  ],
  [
    'sms FailedOperation.InsufficientBalanceInSmsPackage',
    {
      meaning: 'The SMS package has too few messages left.',
      causes: [
        'The package is used up or has expired.',
        'A long message counts as several, and so does each phone number.',
      ],
      nextSteps: ['Look in the SMS console what is left, and buy a package.'],
      retry: 'After a package is bought.',
    },
  ],
  [
    'sms FailedOperation.SignatureIncorrectOrUnapproved',
    {
      meaning:
        'The SMS signature (SignName) is not approved. The signature of the API call is fine.',
      causes: [
        'SignName differs from the approved one, or has the brackets around it.',
        'The review of the signature is not finished, or did not end well.',
        'The signature was approved under another account or for another kind of SMS.',
      ],
      nextSteps: [
        'Copy the name of an approved signature from the SMS console into SignName.',
        'Wait for the review, or apply again as its answer says.',
      ],
      retry: 'After the signature is approved and SignName is the same.',
    },
  ],
  [
    'sms FailedOperation.TemplateIncorrectOrUnapproved',
    {
      meaning: 'The SMS template is not approved, or the text does not fit it.',
      causes: [
        'TemplateId is mistyped, or is the id of a template under review.',
        'The values in TemplateParamSet are not as many as the template has variables.',
        'The template was approved under another account or for another kind of SMS.',
      ],
      nextSteps: [
        'Check TemplateId and its review in the SMS console.',
        'Compare TemplateParamSet with the variables of the template, in their order.',
      ],
      retry: 'After the template is approved and the values fit it.',
    },
  ],
  [
    'sms InvalidParameterValue.IncorrectPhoneNumber',
    {
      meaning: 'A phone number is not written in the form that SMS takes.',
      causes: [
        'The country code is missing: +86 stands before a number of the Chinese mainland.',
        'The number has blanks, hyphens or a digit too many or too few.',
      ],
      nextSteps: [
        'Write each number as +, country code and number, without blanks.',
        'Check the numbers before they are sent.',
      ],
      retry: 'Not as it is. Correct the number first.',
    },
  ],
  [
    'sms LimitExceeded.PhoneNumberDailyLimit',
    {
      meaning: 'This phone number has been sent as many messages today as may be.',
      causes: [
        'A user asked for verification codes again and again.',
        'The number is used for tests.',
        'Somebody abuses the form that sends the messages.',
      ],
      nextSteps: [
        'Look up or change the frequency limits in the SMS console.',
        'Let the page wait before it offers to send another message.',
      ],
      retry: 'On the next day, or after the limit is raised.',
    },
  ],
  [
    'sms LimitExceeded.PhoneNumberThirtySecondLimit',
    {
      meaning: 'This phone number has been sent as many messages within 30 seconds as may be.',
      causes: [
        'A button was clicked twice, or the page sent the call again.',
        'A program repeats a call that had already succeeded.',
      ],
      nextSteps: [
        'Disable the button for a minute after a message was sent.',
        'Look up or change the frequency limits in the SMS console.',
      ],
      retry: 'Later, after 30 seconds.',
    },
  ],
  [
    'tke ResourceNotFound.ClusterNotFound',
    {
      meaning: 'TKE found no cluster of this id.',
      causes: [
        'The cluster lives in another region than the call.',
        'The id is mistyped, or the cluster was deleted.',
        'The cluster is of another kind, with actions of its own.',
      ],
      nextSteps: [
        'Compare X-TC-Region (Region in v1) with the region of the cluster.',
        'List the clusters of the region with DescribeClusters, signed with the same key.',
      ],
      retry: 'After the id, the region or the account is corrected.',
    },
  ],
  [
    'vpc AddressQuotaLimitExceeded',
    {
      meaning: 'The account may have no more elastic IP addresses (EIP) in this region.',
      causes: ['Addresses that are bound to nothing still count.'],
      nextSteps: [
        'Ask what is left with DescribeAddressQuota.',
        'Release addresses that nobody needs.',
        'Apply for a higher quota in a ticket.',
      ],
      retry: 'After an address is released, or the quota is raised.',
    },
  ],
];
