// Prefixes whose actions were seen to read only, over the official SDKs' action names. Not here:
// Check and Verify (some use up a code), Download and Export (some start a task), Fetch, Preview.
const READ_PREFIX = /^(?:Describe|List|Query|Search|Get|Inquire|InquiryPrice)(?=[A-Z])/;

// GetFaceIdToken, GetSessionToken, GetLiveCode: they give out something new at each call.
const ISSUING = /^Get.*(?:Tokens?|Code)$/;

/** Whether an action only reads, by its name, so that repeating it does no harm. In doubt, no. */
export function isReadAction(action: string | undefined): boolean {
  return action !== undefined && READ_PREFIX.test(action) && !ISSUING.test(action);
}
