import type { ExplanationWords } from '../error-catalog';

/** The sentences around the entries in English. */
export const explanationWords: ExplanationWords = {
  found: {
    exact: (code) => `This is on file for ${code}.`,
    elsewhere: (code, service) =>
      `In ${service}, this is what ${code} means. Here it may mean something else.`,
    'first-level': (code) => `This is the general meaning of ${code}.`,
    family: (code) => `This is what codes that begin with ${code} have in common.`,
  },
  notFound: 'Nothing is on file for it, so there are no causes and no next steps.',
  foundGateway: "This is an answer of the console's gateway itself, not of the API.",
  codeReads: (words) => `No explanation on file. The name reads: ${ended(words)}`,
  codeIsNumber: (code) =>
    `No explanation on file. The code is a number, ${code}, so only the message can say more.`,
  codeHasNoWords: (quotedCode) => `No explanation on file for the code ${ended(quotedCode)}`,
  noCode: 'The error came without a code, so only its message can say what happened.',
  codeAdds: (words) => ` The code adds: ${ended(words)}`,
  retryRead: 'At once, since the action only reads. If it fails again, with growing pauses.',
  retryReadLater:
    'Later, with growing pauses. The action only reads, so a repetition does no harm.',
  retryChecking:
    'It may have taken effect. Check the resource, or CloudAudit, first; repeat with the same ClientToken if you sent one.',
  retryUnknown: 'Nothing is known about repeating this call.',
  side: {
    request: 'The caller: something in the request, its signature or its key has to change.',
    permission: "The account's administrator: it is about a CAM permission or an IP rule.",
    quota: 'The caller, by asking for less, or a ticket that raises the limit.',
    resource: 'Whoever manages the resource: it is about the resource and its state.',
    account: "The account's owner: it is about its balance, qualification or an activation.",
    service: 'Tencent Cloud.',
    session: 'You, at the console: it is about your sign-in.',
    unknown: 'The code does not say.',
  },
  certainty: { found: 'Found', 'message-says': 'Message says', often: 'Often' },
  link: {
    explorer: 'Open the action in API Explorer',
    doctor: 'Copy RequestId and open API Doctor',
    'error-center': 'Copy the code and open the error centre',
    'cloud-audit': 'Open CloudAudit',
    cam: 'Open CAM',
    keys: 'Open API Keys',
    ticket: 'Open the ticket form',
  },
  signedByServer: (host) =>
    `Your server at ${host} signed this call. Check its key and its clock; this page cannot show them.`,
  signedByGateway:
    'The console signed this call for you. Sign in again; if it stays, send the ticket.',
};

/** With a full stop, but for words that were cut: those end in an ellipsis. */
function ended(words: string): string {
  return words.endsWith('…') ? words : `${words}.`;
}
