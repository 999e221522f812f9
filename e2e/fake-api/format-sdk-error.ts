/** What an SDK's exception carries. */
export interface SdkErrorFacts {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** One line as each SDK prints its exception, which is what ends up in logs and in answers. */
export const formatSdkError: Readonly<Record<string, (facts: SdkErrorFacts) => string>> = {
  go: ({ code, message, requestId }) =>
    `[TencentCloudSDKError] Code=${code}, Message=${message}, RequestId=${requestId}`,
  python: ({ code, message, requestId }) =>
    `[TencentCloudSDKException] code:${code} message:${message} requestId:${requestId}`,
  java: ({ code, message, requestId }) =>
    `[TencentCloudSDKException]code: ${code} message:${message} requestId:${requestId}`,
  // Without the code, and with an empty trace id.
  node: ({ message, requestId }) =>
    `[TencentCloudSDKException]message:${message}  requestId:${requestId}  traceId:`,
};
