/**
 * The two sample bodies of the API manual, byte for byte: a success and an error.
 * "API Responses for Success Requests" and "API Responses for Errors" on its Responses page.
 */
export const seedBodies = {
  success: {
    requestId: 'b5b41468-520d-4192-b42f-595cc34b6c1c',
    code: undefined,
    body: `{
    "Response": {
        "TotalCount": 0,
        "InstanceStatusSet": [],
        "RequestId": "b5b41468-520d-4192-b42f-595cc34b6c1c"
    }
}`,
  },
  error: {
    requestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
    code: 'AuthFailure.SignatureFailure',
    body: `{
    "Response": {
        "Error": {
            "Code": "AuthFailure.SignatureFailure",
            "Message": "The provided credentials could not be validated. Please check your signature is correct."
        },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"
    }
}`,
  },
} as const;
